import { describe, expect, it } from 'vitest';
import { windowsNetstat } from '../../../../src-main/core/dump/formats/windows-netstat.ts';

const format = windowsNetstat([]);

describe('windowsNetstat', () => {
  it.each([
    ['  TCP    0.0.0.0:135   0.0.0.0:0   LISTENING   1060', 'LISTENING', 1060],
    ['  TCP    [::1]:3000   [::]:0   ABHÖREN   4711', 'ABHÖREN', 4711],
    ['TCP 1.2.3.4:5 6.7.8.9:10 FIN_WAIT_2 8888', 'FIN_WAIT_2', 8888],
    ['TCP 1.2.3.4:5 6.7.8.9:10 EN ATTENTE 8888', 'EN ATTENTE', 8888],
    ['TCP 1.2.3.4:5 6.7.8.9:10 ESTABLISHED 8888 InHost', 'ESTABLISHED', 8888],
    ['TCP 1.2.3.4:5 6.7.8.9:10 ESTAB\u{FFFD}SHED 8888', 'ESTAB\u{FFFD}SHED', 8888],
    ['UDP 0.0.0.0:5353 *:* 1234', '', 1234],
  ])('reads %s', (line, state, pid) => {
    expect(format.read(line)).toMatchObject({ state, owners: [{ pid, name: '' }] });
  });

  it('names the system, and nobody for pid 0', () => {
    expect(format.read('TCP 0.0.0.0:445 0.0.0.0:0 LISTENING 4')).toMatchObject({
      owners: [{ pid: 4, name: 'System' }],
    });
    const waiting = format.read('TCP 1.2.3.4:5 6.7.8.9:10 TIME_WAIT 0');
    expect(waiting).toMatchObject({ owners: [], tellsOwner: true });
  });

  it('reads rows without a pid', () => {
    expect(format.read('TCP 0.0.0.0:135 0.0.0.0:0 LISTENING')).toMatchObject({ tellsOwner: false });
    expect(format.read('UDP 0.0.0.0:123 *:*')).toMatchObject({ tellsOwner: false, owners: [] });
  });

  it.each([
    'TCP 0.0.0.0:135 0.0.0.0:0',
    'TCP 0.0.0.0:135 0.0.0.0:0 1060',
    'UDP 0.0.0.0:123 *:* BOUND 1060',
    'UDP *:1 *:* 1',
    'TCP 0.0.0.0:135 0.0.0.0:0 LISTENING 1060 12',
    'TCP 0.0.0.0:135 0.0.0.0:0 LISTENING 99999999999',
    'TCP 0.0.0.0:135 0.0.0.0:0 ONE TWO THREE FOUR 7',
    'TCP web:http 0.0.0.0:0 LISTENING 1060',
    'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN',
  ])('does not read %s', (line) => {
    expect(format.read(line)).toBeNull();
  });

  it('takes a program in brackets, whatever is in it', () => {
    expect(format.programOf(' [svchost.exe]')).toBe('svchost.exe');
    expect(format.programOf(' [my [old] app.exe] ')).toBe('my [old] app.exe');
    expect(format.programOf(' []')).toBeNull();
    expect(format.programOf('  RpcSs')).toBeNull();
  });

  it('takes components and sentences for remarks where programs are named at all', () => {
    const named = windowsNetstat([' [svchost.exe]']);
    for (const line of ['  RpcSs', ' Can not obtain ownership information', '  W32Time']) {
      expect(named.isDetail(line)).toBe(true);
      expect(format.isDetail(line)).toBe(false);
    }
    expect(named.isDetail('     2345')).toBe(false);
    expect(named.isDetail('  TCP 1.2.3.4:5 broken')).toBe(false);
  });
});
