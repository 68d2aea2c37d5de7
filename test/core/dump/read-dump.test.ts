import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDump } from '../../../src-main/core/dump/read-dump.ts';

function socketsOf(text: string) {
  const dump = readDump(text);
  if (!dump.ok) throw new Error(dump.problem.key);
  return dump.sockets.map(({ protocol, local, remote, state, owners }) => ({
    protocol,
    local: `${local.address} ${local.port}`,
    remote: remote === null ? null : `${remote.address} ${remote.port}`,
    state,
    pids: owners.map(({ pid }) => pid),
  }));
}

describe('readDump', () => {
  it('reads netstat of Linux', () => {
    const text = [
      'Proto Recv-Q Send-Q Local Address Foreign Address State PID/Program name',
      'tcp        0      0 127.0.0.1:5432          0.0.0.0:*               LISTEN      812/postgres',
      'udp        0      0 0.0.0.0:5353            0.0.0.0:*                           600/avahi-daemon',
    ].join('\n');
    expect(socketsOf(text)).toEqual([
      { protocol: 'tcp', local: '127.0.0.1 5432', remote: null, state: 'LISTEN', pids: [812] },
      { protocol: 'udp', local: '0.0.0.0 5353', remote: null, state: null, pids: [600] },
    ]);
  });

  it('takes a listener of Windows by its remote, in whatever language', () => {
    const text = [
      'Aktive Verbindungen',
      '',
      '  Proto  Lokale Adresse         Remoteadresse          Status           PID',
      '  TCP    0.0.0.0:135            0.0.0.0:0              ABHÖREN          1020',
      '  TCP    [::1]:49669            [::1]:49670            HERGESTELLT      1112',
    ].join('\r\n');
    expect(socketsOf(text)).toMatchObject([
      { local: '0.0.0.0 135', remote: null, state: 'LISTEN', pids: [1020] },
      { local: '::1 49669', remote: '::1 49670', state: 'ESTABLISHED', pids: [1112] },
    ]);
  });

  it('never believes a pid that a name made up', () => {
    const forged =
      'tcp LISTEN 0 511 127.0.0.1:3000 0.0.0.0:* users:(("x",pid=1,fd=3)",pid=4711,fd=18))';
    for (const { pids } of socketsOf(forged)) expect(pids).not.toContain(1);
  });

  it('refuses what is no dump, with a reason', () => {
    expect(readDump('hello')).toMatchObject({ ok: false });
    expect(readDump('')).toMatchObject({ ok: false });
  });

  it('reads any text without a throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (lines) => {
        const dump = readDump(lines.join('\n'));
        if (!dump.ok) expect(dump.problem.key).not.toBe('');
      }),
    );
  });
});
