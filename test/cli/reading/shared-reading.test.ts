import { describe, expect, it } from 'vitest';
import { sharedReading } from '../../../src-main/cli/reading/shared-reading.ts';
import { aDigest } from '../../support/a-digest.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { readingOf } from '../../support/fake-terminal.ts';

const tools = { redaction: () => Promise.resolve({ digest: aDigest(), users: ['grace'] }) };
const reading = readingOf([
  listenerAt('203.0.113.9:80', [anOwner(1, 'grace-web')]),
  listenerAt('127.0.0.1:81', [anOwner(2, 'other')]),
]);

describe('sharedReading', () => {
  it('keeps what the filter keeps by its true name, and replaces the name', async () => {
    const shared = await sharedReading(
      reading,
      ({ local }) => local.address === '203.0.113.9',
      tools,
    );
    expect(shared.snapshot.sockets).toHaveLength(1);
    expect(shared.snapshot.sockets[0]?.local.address).toMatch(/^198\./);
    expect(shared.snapshot.sockets[0]?.owners[0]?.name).toMatch(/^user-\w+-web$/);
    expect(shared.machine.hostname).toMatch(/^host-/);
    expect(shared.readable).toBe(reading.readable);
    expect(shared.unixSockets).toBeNull();
  });
});
