import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src-main/core/address/canonical-address.ts';
import type { ConnectionRow } from '../../../src-main/core/reading/connection-row.ts';
import { normaliseRow } from '../../../src-main/core/reading/normalise-row.ts';

const reading = { correct: (row: ConnectionRow) => row, lookup: canonicalAddress };
const row: ConnectionRow = {
  protocol: 'tcp',
  localAddress: '127.0.0.1',
  localPort: '80',
  remoteAddress: '127.0.0.1',
  remotePort: '5000',
  state: 'ESTABLISHED',
  pid: 7,
  process: 'nginx',
};

describe('normaliseRow', () => {
  it('makes facts with everything these commands do not tell left open', () => {
    expect(normaliseRow(row, reading)).toEqual({
      protocol: 'tcp',
      family: 'ipv4',
      local: { address: '127.0.0.1', port: 80 },
      remote: { address: '127.0.0.1', port: 5000 },
      state: 'ESTABLISHED',
      owners: [{ pid: 7, name: 'nginx', descriptors: [], startedAtMs: null }],
      ownerReason: null,
      inode: null,
      userId: null,
      receiveQueueBytes: null,
      sendQueueBytes: null,
      networkNamespace: null,
      binding: null,
    });
  });

  it.each([
    { protocol: 'proto', localPort: '' },
    { protocol: 'протокол', localPort: '' },
    { localPort: '*' },
    { localPort: '0' },
  ])('passes over %j', (fields) => {
    expect(normaliseRow({ ...row, ...fields }, reading)).toBe('not-a-socket');
  });

  it.each([
    { protocol: 'sctp' },
    { localPort: '' },
    { localPort: 'http' },
    { localAddress: 'fd12:3456:789a:bcd' },
    { remoteAddress: 'fd12:3456:789a:bcd' },
    { remotePort: '*' },
    { remotePort: 'http' },
  ])('does not understand %j', (fields) => {
    expect(normaliseRow({ ...row, ...fields }, reading)).toBe('not-understood');
  });

  it('does not understand what the correction refuses', () => {
    expect(normaliseRow(row, { ...reading, correct: () => null })).toBe('not-understood');
  });

  it('knows a listener by its missing remote endpoint, not by the word', () => {
    const wildcard = { ...row, remoteAddress: '0.0.0.0', remotePort: '0' };
    for (const state of ['KUUNTELEE', 'ESTABLISHED', '']) {
      expect(normaliseRow({ ...wildcard, state }, reading)).toMatchObject({ state: 'LISTEN' });
    }
    expect(normaliseRow({ ...wildcard, state: 'CLOSED' }, reading)).toMatchObject({
      state: 'CLOSED',
      remote: null,
    });
  });

  it('leaves a state open that it has no word for, or that cannot be', () => {
    for (const state of ['KUUNTELEE', 'LISTEN', '']) {
      expect(normaliseRow({ ...row, state }, reading)).toMatchObject({ state: null });
    }
  });

  it('has a reason exactly where there is no owner', () => {
    const ownerless = { ...row, pid: null };
    expect(normaliseRow(ownerless, reading)).toMatchObject({ owners: [], ownerReason: 'unknown' });
    expect(normaliseRow({ ...ownerless, state: 'TIME_WAIT' }, reading)).toMatchObject({
      ownerReason: 'time-wait',
    });
  });
});
