import { describe, expect, it } from 'vitest';
import { flatCell } from '../../../src-renderer/stores/flat-cell.ts';
import { anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

describe('flatCell', () => {
  it('writes what is known and leaves the rest empty', () => {
    const owners = [anOwner(7, 'a', [3, 4]), anOwner(8, 'b', [3])];
    const web = listenerAt('0.0.0.0:80', owners, { userId: 33 });
    expect(flatCell(web, 'protocol')).toBe('TCP');
    expect(flatCell(web, 'pid')).toBe('7, 8');
    expect(flatCell(web, 'descriptors')).toBe('3, 4, 3');
    expect(flatCell(web, 'user')).toBe('33');
    expect(flatCell(web, 'remoteAddress') + flatCell(web, 'remotePort')).toBe('');
    expect(flatCell(web, 'sendQueue')).toBe('');
    const client = outgoingFrom('[::1]:5000', '[::1]:80', owners, { sendQueueBytes: 0 });
    expect(flatCell(client, 'protocol')).toBe('TCP 6');
    expect(flatCell(client, 'remotePort')).toBe('80');
    expect(flatCell(client, 'sendQueue')).toBe('0');
  });
});
