import { describe, expect, it } from 'vitest';
import type { ConnectionRow } from '../../../src-main/core/reading/connection-row.ts';
import { rowCorrectionFor } from '../../../src-main/core/reading/row-correction.ts';

const row: ConnectionRow = {
  protocol: 'tcp',
  localAddress: '127.0.0.1',
  localPort: '80',
  remoteAddress: '*',
  remotePort: '*',
  state: 'LISTEN',
  pid: 7,
  process: 'nginx',
};

describe('rowCorrectionFor', () => {
  it('changes nothing on a platform without known faults', () => {
    expect(rowCorrectionFor('freebsd')(row)).toBe(row);
  });

  it('leaves IPv4 rows of Linux alone, however long', () => {
    const long = { ...row, localAddress: '192.168.100.100', localPort: '50000' };
    expect(rowCorrectionFor('linux')(long)).toEqual(long);
  });

  it.each([
    ['fd12:3456:789a:bc', '18443', null],
    ['fe80::a00:27ff:fe8e', '546', null],
    ['2001:db8::1', '443', '2001:db8::1'],
    ['127.0.0.1', '18080', '127.0.0.1'],
  ])('takes tcp6 %s port %s on Linux for %s', (localAddress, localPort, expected) => {
    const corrected = rowCorrectionFor('linux')({
      ...row,
      protocol: 'tcp6',
      localAddress,
      localPort,
    });
    expect(corrected?.localAddress ?? null).toBe(expected);
  });

  it('refuses a Linux row whose remote address is cut', () => {
    const cut = {
      ...row,
      protocol: 'tcp6',
      remoteAddress: 'fd12:3456:789a:bc',
      remotePort: '18443',
    };
    expect(rowCorrectionFor('linux')(cut)).toBeNull();
  });

  it.each([
    ['/usr/bin/python3 server.py', 'python3'],
    ['/usr/local/bin/node dist/server.js', 'node'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
    ['/Library/Application Support/Acme/acmed', 'acmed'],
    ['node server.js', 'node'],
    ['kernel_task', 'kernel_task'],
    ['', ''],
  ])('makes of the macOS command line %j the name %j', (process, name) => {
    expect(rowCorrectionFor('darwin')({ ...row, process })?.process).toBe(name);
  });

  it('drops pid and name of a macOS TCP row in state UNKNOWN, and only there', () => {
    const unknown = { ...row, state: 'UNKNOWN' };
    const correct = rowCorrectionFor('darwin');
    expect(correct(unknown)).toMatchObject({ state: 'CLOSED', pid: null, process: '' });
    expect(correct({ ...unknown, remoteAddress: '192.0.2.1' })).toMatchObject({ state: '' });
    expect(correct({ ...unknown, protocol: 'udp4' })).toMatchObject({ pid: 7, process: 'nginx' });
  });

  it('names the Windows kernel process and no other', () => {
    const correct = rowCorrectionFor('win32');
    expect(correct({ ...row, pid: 4, process: '' })?.process).toBe('System');
    expect(correct({ ...row, pid: 5, process: '' })?.process).toBe('');
  });
});
