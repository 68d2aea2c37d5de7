import { describe, expect, it } from 'vitest';
import { ss } from '../../../../src-main/core/dump/formats/ss.ts';
import { mergeOwners, readSsUsers } from '../../../../src-main/core/dump/formats/ss-users.ts';
import { anOwner } from '../../../support/build-socket.ts';

const format = ss([]);
const start = 'tcp   LISTEN 1      128    127.0.0.1:80    0.0.0.0:*    ';

describe('ss', () => {
  it('reads queues, endpoints, state, owners, inode and user', () => {
    const line = `${start}users:(("nginx",pid=812,fd=6),("nginx",pid=811,fd=6)) uid:33 ino:4711 sk:1 cgroup:/ <->`;
    expect(format.read(line)).toMatchObject({
      protocol: 'tcp',
      state: 'LISTEN',
      localAddress: '127.0.0.1',
      localPort: '80',
      remotePort: '*',
      receiveQueueBytes: 1,
      sendQueueBytes: null,
      owners: [{ pid: 811 }, { pid: 812, descriptors: [6] }],
      inode: 4711,
      userId: 33,
    });
  });

  it('takes no number out of a name for an inode', () => {
    expect(format.read(`${start}users:(("x ino:1 uid:0",pid=7,fd=3))`)).toMatchObject({
      inode: null,
      userId: null,
      owners: [{ pid: 7, name: 'x ino:1 uid:0' }],
    });
  });

  it.each([
    ['tcp ESTAB 0 5 [fe80::1]%eth0:22 [fe80::2]:4000', '[fe80::1]%eth0'],
    ['udp UNCONN 0 0 127.0.0.53%lo:53 0.0.0.0:*', '127.0.0.53%lo'],
    ['udp UNCONN 0 0 *%eth0:68 *:*', '*'],
    ['tcp LISTEN 0 5 *:8080 *:*', '*'],
    ['tcp ESTAB 0 5 10.0.0.1:22 10.0.0.2:4000 timer:(keepalive,1min,0)', '10.0.0.1'],
  ])('reads %s', (line, localAddress) => {
    expect(format.read(line)).toMatchObject({ localAddress, tellsOwner: false, owners: [] });
  });

  it('knows the protocol where the column is left out, by the states there are', () => {
    const tcp = ss(['State Recv-Q', 'LISTEN 0 5 *:80 *:*', 'ESTAB 0 0 10.0.0.1:5 10.0.0.2:6']);
    const udp = ss(['State Recv-Q', 'UNCONN 0 5 *:80 *:*', 'ESTAB 0 0 10.0.0.1:5 10.0.0.2:6']);
    expect(tcp.read('ESTAB 0 0 10.0.0.1:5 10.0.0.2:6')).toMatchObject({ protocol: 'tcp' });
    expect(udp.read('ESTAB 0 0 10.0.0.1:5 10.0.0.2:6')).toMatchObject({ protocol: 'udp' });
  });

  it.each([
    'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN',
    'tcp LISTENING 0 0 127.0.0.1:80 0.0.0.0:*',
    'tcp LISTEN 0 0 127.0.0.1:80',
    'tcp LISTEN 0 0 127.0.0.1:http 0.0.0.0:*',
    `${start}users:(("x`,
    `${start}something else`,
    'u_str ESTAB 0 0 * 1348344 * 1348345',
  ])('does not read %j', (line) => {
    expect(format.read(line)).toBeNull();
  });

  it('tells what -i adds below a socket from damaged rows', () => {
    expect(format.isDetail('\t bbr cwnd:10 unacked:1')).toBe(true);
    expect(format.isDetail('\t skmem:(r0,rb131072,t0)')).toBe(true);
    expect(format.isDetail(' something else')).toBe(false);
    expect(format.isDetail('\t cwnd:1",pid=7,fd=3))')).toBe(false);
  });
});

describe('readSsUsers', () => {
  it.each([
    ['users:(("my app",pid=7,fd=3))', 'my app'],
    ['users:(("x",pid=1,fd=3",pid=7,fd=3))', 'x",pid=1,fd=3'],
    ['users:(("a)(b",pid=7,fd=3))', 'a)(b'],
    ['users:(("x\ny",pid=7,fd=3))', 'x\ny'],
    ['users:(("x",pid=7,tid=8,fd=3))', 'x'],
    ['users:(("x",pid=7,proc_ctx=unconfined,fd=3))', 'x'],
  ])('%j', (text, name) => {
    expect(readSsUsers(text)?.owners).toMatchObject([{ pid: 7, name, descriptors: [3] }]);
  });

  it.each([
    ['an empty name, which may be the start of a longer one', 'users:(("",pid=1,fd=3))'],
    ['a line end that hides the rest', 'users:(("",pid=1,fd=3))\n",pid=7,fd=3))'],
    [
      'a name longer than the kernel keeps',
      'users:(("x",pid=1,fd=3),("y",pid=7,fd=3))'.replace('x', 'x'.repeat(16)),
    ],
    ['an older notation', 'users:(("sshd",812,3))'],
    ['pid 0', 'users:(("x",pid=0,fd=3))'],
    ['what is not finished', 'users:(("x",pid=7,fd=3)'],
    ['something behind it', 'users:(("x",pid=7,fd=3))x'],
    ['no users', 'ino:4711'],
  ])('gives no owner for %s', (_what, text) => {
    expect(readSsUsers(text)).toBeNull();
  });

  it('gives no owner where a text can be parted in two ways', () => {
    const text = 'users:(("a",pid=1,fd=3),("b",pid=7,fd=3))';
    expect(readSsUsers(text)?.owners.map(({ pid }) => pid)).toEqual([1, 7]);
    expect(readSsUsers('users:(("",pid=1,fd=3),("",pid=7,fd=3))')).toBeNull();
  });

  it('answers what follows', () => {
    expect(readSsUsers('users:(("x",pid=7,fd=3)) uid:1  ino:2 ')?.rest).toBe('uid:1  ino:2');
  });
});

describe('mergeOwners', () => {
  it('makes one owner of each process, with all its descriptors, lowest pid first', () => {
    const merged = mergeOwners([
      anOwner(9, 'b', [3]),
      anOwner(7, 'a', [4]),
      anOwner(9, 'b', [5, 3]),
    ]);
    expect(merged).toEqual([anOwner(7, 'a', [4]), anOwner(9, 'b', [3, 5])]);
  });
});
