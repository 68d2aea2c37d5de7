import { describe, expect, it } from 'vitest';
import { shownRemotes } from '../../../../src-renderer/stores/rows/shown-remotes.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const sockets = [
  listenerAt('0.0.0.0:80'),
  acceptedAt('127.0.0.1:80', '127.0.0.1:50001'),
  acceptedAt('192.168.1.20:80', '192.0.2.7:50001'),
  acceptedAt('192.168.1.20:80', '192.0.2.7:50002'),
  outgoingFrom('192.168.1.20:50003', '[2001:db8::1]:443'),
];

describe('shownRemotes', () => {
  it('names each other machine once', () => {
    expect(shownRemotes(sockets, { keepsAlone: () => true })).toEqual(['192.0.2.7', '2001:db8::1']);
  });

  it('leaves out what the reader has filtered away', () => {
    const keepsAlone = ({ local }: { readonly local: { readonly port: number } }) =>
      local.port === 50_003;
    expect(shownRemotes(sockets, { keepsAlone })).toEqual(['2001:db8::1']);
  });
});
