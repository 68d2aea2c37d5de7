import { describe, expect, it } from 'vitest';
import { readConnectionRow } from '../../../src-main/core/reading/connection-row.ts';

describe('readConnectionRow', () => {
  it('takes the fields as systeminformation names them', () => {
    const row = {
      protocol: 'TCP6',
      localAddress: '::1',
      localPort: '80',
      peerAddress: '::',
      peerPort: '*',
      state: 'LISTEN',
      pid: 7,
      process: ' nginx ',
    };
    expect(readConnectionRow(row)).toEqual({
      protocol: 'tcp6',
      localAddress: '::1',
      localPort: '80',
      remoteAddress: '::',
      remotePort: '*',
      state: 'LISTEN',
      pid: 7,
      process: 'nginx',
    });
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 32, null, undefined, '812', {}, []])(
    'has no pid for %j',
    (pid) => {
      expect(readConnectionRow({ pid })?.pid).toBeNull();
    },
  );

  it.each([null, undefined, 7, 'tcp', true, []])('is null for %j', (row) => {
    expect(readConnectionRow(row)).toBeNull();
  });

  it('reads numbers as text and everything else as nothing', () => {
    const row = readConnectionRow({ localPort: 80, peerPort: {}, process: ['x'], state: true });
    expect(row).toMatchObject({ localPort: '80', remotePort: '', process: '', state: '' });
  });
});
