import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBindings } from '../../../../src-main/readers/procfs/bindings/parse-bindings.ts';

const id = '3f4a9c1e7b2d8065f1e2d3c4b5a69788'.repeat(2);
const plain = { interfaceName: null, ipv6Only: false, unit: null };

function parse(...lines: string[]) {
  return Object.fromEntries(parseBindings(`${lines.join('\n')}\n`));
}

describe('parseBindings', () => {
  it('reads what ss prints of listeners and UDP sockets', () => {
    expect(
      parse(
        'tcp LISTEN 0      128    0.0.0.0:2024 0.0.0.0:* ino:1137 sk:1 cgroup:/ <->',
        'udp UNCONN 0      0               *:9913       *:* ino:33 sk:f85f cgroup:/ v6only:0 <->',
        'tcp LISTEN 0      128    0.0.0.0%lo:9912 0.0.0.0:* uid:1000 ino:34 sk:f860 cgroup:/ <->         ',
        'tcp LISTEN 0      128          [::]:9911    [::]:* ino:35 sk:f861 cgroup:/ v6only:1 <->',
      ),
    ).toEqual({
      1137: plain,
      33: plain,
      34: { ...plain, interfaceName: 'lo' },
      35: { ...plain, ipv6Only: true },
    });
  });

  it('reads the unit or container that opened a socket, also of another user', () => {
    expect(
      parse(
        'tcp LISTEN 0 511 *:80 *:* ino:1 sk:1 cgroup:/system.slice/nginx.service v6only:0 <->',
        `tcp LISTEN 0 511 *:81 *:* ino:2 sk:2 cgroup:/system.slice/docker-${id}.scope v6only:0 <->`,
        'tcp LISTEN 0 5 127.0.0.1:9 0.0.0.0:* ino:3 sk:3 cgroup:/user.slice/user-1000.slice/session-3.scope <->',
        'tcp LISTEN 0 5 127.0.0.1:8 0.0.0.0:* ino:4 sk:4 cgroup:unreachable:7ab <->',
      ),
    ).toEqual({
      1: { ...plain, unit: 'nginx.service' },
      2: { ...plain, unit: '3f4a9c1e7b2d' },
      3: { ...plain, unit: 'session-3.scope' },
      4: plain,
    });
  });

  it('tells a scope of a link-local address from an interface', () => {
    expect(
      parse(
        'udp UNCONN 0 0 [fe80::1]%eth0:546 [::]:* ino:1 sk:1 cgroup:/ v6only:1 <->',
        'udp UNCONN 0 0 [fe80::1%eth0]:546 [::]:* ino:2 sk:1 cgroup:/ v6only:1 <->',
        'udp UNCONN 0 0 [::]%wg0:547 [::]:* ino:3 sk:1 cgroup:/ v6only:1 <->',
        'udp UNCONN 0 0 0.0.0.0%docker0:67 0.0.0.0:* ino:4 sk:1 cgroup:/ <->',
      ),
    ).toEqual({
      1: { ...plain, ipv6Only: true },
      2: { ...plain, ipv6Only: true },
      3: { ...plain, ipv6Only: true, interfaceName: 'wg0' },
      4: { ...plain, interfaceName: 'docker0' },
    });
  });

  it('does not take a control group’s name for another field', () => {
    const line = 'tcp LISTEN 0 5 127.0.0.1:9 0.0.0.0:* ino:3 sk:3 cgroup:/ ino:1 v6only:1 x <->';
    expect(parse(line)).toEqual({ 3: plain });
  });

  it('leaves out what has another shape', () => {
    expect(
      parse(
        '',
        'Netid State Recv-Q Send-Q Local Address:Port',
        'tcp LISTEN 0 5 127.0.0.1:9 0.0.0.0:* sk:3 cgroup:/ <->',
        'tcp ESTAB 0 0 127.0.0.1:9 127.0.0.1:10 ino:7 sk:3 cgroup:/ <->',
        'u_str LISTEN 0 5 /run/x 7 * 0 ino:9 <->',
        'tcp LISTEN 0 5 127.0.0.1:9 0.0.0.0:* ino:0 sk:3 <->',
      ),
    ).toEqual({});
  });

  it('shares equal answers, of which there are thousands', () => {
    const lines = [1, 2].map(
      (n) => `tcp LISTEN 0 5 *:${n} *:* ino:${n} sk:1 cgroup:/ v6only:0 <->`,
    );
    const found = parseBindings(lines.join('\n'));
    expect(found.get(1)).toBe(found.get(2));
  });

  it('never throws, and never takes an inode from anywhere but its field', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, tail) => {
        const all = `${head}\ntcp LISTEN 0 5 *:9 *:* ino:42 sk:1 cgroup:/${tail.replaceAll('\n', ' ')} <->\n`;
        expect([...parseBindings(all).keys()].filter((inode) => inode !== 42)).toEqual([]);
      }),
    );
  });
});
