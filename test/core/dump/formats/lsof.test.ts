import { describe, expect, it } from 'vitest';
import { lsof } from '../../../../src-main/core/dump/formats/lsof.ts';
import { unescapeLsof } from '../../../../src-main/core/dump/formats/unescape-lsof.ts';
import { dumpOf, dumpText, socketOn } from '../../../support/dump-fixture.ts';

const format = lsof([]);

describe('lsof', () => {
  it('reads the process, its descriptor, the inode and both ends', () => {
    const line =
      'postgres  28440 root   18u  IPv4 1350992      0t0  TCP 127.0.0.1:5432->127.0.0.1:41000 (ESTABLISHED)';
    expect(format.read(line)).toMatchObject({
      protocol: 'tcp4',
      localAddress: '127.0.0.1',
      localPort: '5432',
      remotePort: '41000',
      state: 'ESTABLISHED',
      inode: 1350992,
      owners: [{ pid: 28440, name: 'postgres', descriptors: [18] }],
    });
  });

  it.each([
    'sshd 7 root 5u IPv6 1350982 0t0 TCP *:22 (LISTEN)',
    'sshd 7 1000 5uW IPv6 1350982 0t0 TCP [::1]:22 (LISTEN)',
    'dnsmasq 7 root 22u IPv4 1351005 0t0 UDP 127.0.0.53:53 ',
  ])('reads %s', (line) => {
    expect(format.read(line)?.owners).toMatchObject([{ pid: 7 }]);
    expect(format.startsRow(line)).toBe(true);
  });

  it.each([
    'COMMAND     PID USER   FD   TYPE  DEVICE SIZE/OFF NODE NAME',
    'sshd 7 root 5u IPv4 1350981 0t0 TCP *:ssh (LISTEN)',
    'sshd 7 root 5u IPv4 1350981 0t0 TCP *:22',
    'sshd x root 5u IPv4 1350981 0t0 TCP *:22 (LISTEN)',
    'a 1 2 4711 root 3u IPv4 1350981 0t0 TCP *:22 (LISTEN)',
    'sshd 7 root 5u unix 0xffff 0t0 1234 /run/x type=STREAM',
    'sshd 0 root 5u IPv4 1350981 0t0 TCP *:22 (LISTEN)',
  ])('does not read %s', (line) => {
    expect(format.read(line)).toBeNull();
  });

  it('makes one socket of the lines of all who hold it', () => {
    const nginx = socketOn(dumpOf(dumpText('linux-lsof')), 80);
    expect(nginx.owners.map(({ pid }) => pid)).toEqual([28435, 28436, 28437]);
    const ssh = socketOn(dumpOf(dumpText('macos-lsof')), 22);
    expect(ssh).toMatchObject({ inode: null, owners: [{ name: 'launchd' }, { name: 'sshd' }] });
  });

  it('keeps apart sockets on one endpoint', () => {
    const { sockets } = dumpOf(dumpText('linux-lsof'));
    expect(sockets.filter(({ local }) => local.port === 9100)).toHaveLength(2);
    expect(sockets.filter(({ local }) => local.port === 5353)).toHaveLength(3);
  });
});

describe('unescapeLsof', () => {
  it.each([
    ['my\\x20app', 'my app'],
    ['caf\\xc3\\xa9', 'café'],
    ['bad\\xff', 'bad\\xff'],
    ['50%20', '50%20'],
    ['plain', 'plain'],
    ['x",pid=1,', 'x",pid=1,'],
  ])('%s → %s', (escaped, name) => {
    expect(unescapeLsof(escaped)).toBe(name);
  });
});
