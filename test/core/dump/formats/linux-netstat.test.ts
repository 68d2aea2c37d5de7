import { describe, expect, it } from 'vitest';
import { linuxNetstat } from '../../../../src-main/core/dump/formats/linux-netstat.ts';
import { readLinuxTail } from '../../../../src-main/core/dump/formats/linux-netstat-tail.ts';

const format = linuxNetstat([]);
const start = 'tcp        3     12 127.0.0.1:80            0.0.0.0:*              ';

describe('linuxNetstat', () => {
  it('reads queues, endpoints, state and owner', () => {
    expect(format.read(`${start} LISTEN      812/nginx: master p `)).toEqual({
      protocol: 'tcp',
      receiveQueueBytes: 3,
      sendQueueBytes: 12,
      localAddress: '127.0.0.1',
      localPort: '80',
      remoteAddress: '0.0.0.0',
      remotePort: '*',
      state: 'LISTEN',
      owners: [{ pid: 812, name: 'nginx: master p', descriptors: [], startedAtMs: null }],
      tellsOwner: true,
      inode: null,
      userId: null,
      sharedKey: null,
      isCut: false,
    });
  });

  it.each([
    'tcp6 0 0 :::22 :::* LISTEN -',
    'udp6 0 0 fe80::1:546 :::* 7/dhclient',
    'udp 0 0 0.0.0.0:68 0.0.0.0:* 1000 4711 7/dhclient',
    '  TCP 0 0 127.0.0.1:80 127.0.0.1:4000 VERBUNDEN 812/nginx',
  ])('reads %s', (line) => {
    expect(format.read(line)).not.toBeNull();
    expect(format.startsRow(line)).toBe(true);
  });

  it.each([
    '',
    'tcp',
    'tcp 0 0 127.0.0.1:80 0.0.0.0:*',
    'tcp 0 x 127.0.0.1:80 0.0.0.0:* LISTEN',
    'tcp 0 0 127.0.0.1.80 *.* LISTEN',
    'tcp 0 0 localhost:http 0.0.0.0:* LISTEN',
    'tcp LISTEN 0 128 127.0.0.1:80 0.0.0.0:*',
    'TCP 127.0.0.1:80 0.0.0.0:0 LISTENING 4',
    'raw 0 0 0.0.0.0:1 0.0.0.0:* 7',
  ])('does not read %j', (line) => {
    expect(format.read(line)).toBeNull();
  });

  it('mistrusts IPv6 addresses that fill the column, unless the dump is a wide one', () => {
    const cut = 'tcp6 0 0 2001:db8:0:12:5054:8443 :::* LISTEN -';
    const wide = 'tcp6 0 0 2001:db8:0:12:5054:ff:fe12:3456:8443 :::* LISTEN -';
    expect(format.read(cut)).toMatchObject({ isCut: true });
    expect(linuxNetstat([cut, wide]).read(cut)).toMatchObject({ isCut: false });
    expect(format.read('tcp6 0 0 ::1:22 :::* LISTEN -')).toMatchObject({ isCut: false });
    expect(format.read(`${start} LISTEN -`)).toMatchObject({ isCut: false });
  });
});

describe('readLinuxTail', () => {
  const owner = (pid: number, name: string) => [{ pid, name, descriptors: [], startedAtMs: null }];

  it.each([
    ['LISTEN', true, { state: 'LISTEN', tellsOwner: false }],
    ['LISTEN -', true, { state: 'LISTEN', tellsOwner: true, owners: [] }],
    ['LISTEN 0 4711 7/a off (0.00/0/0)', true, { userId: 0, inode: 4711, owners: owner(7, 'a') }],
    ['LISTEN root 4711 7/a', true, { userId: null, inode: 4711 }],
    ['ESTABLISHED keepalive (7199.00/0/0)', true, { state: 'ESTABLISHED', tellsOwner: false }],
    ['TIME_WAIT 0 0 - timewait (58.61/0/0)', true, { inode: null, owners: [], tellsOwner: true }],
    ['', false, { state: '', tellsOwner: false }],
    ['-', false, { state: '', tellsOwner: true }],
    ['7/a b c', false, { state: '', owners: owner(7, 'a b c') }],
    ['root 4711 7/a', false, { state: '', inode: 4711, owners: owner(7, 'a') }],
    ['1000 4711', false, { state: '', userId: 1000, inode: 4711 }],
    ['ESTABLISHED 1000 4711 7/a', false, { state: 'ESTABLISHED', userId: 1000 }],
    ['off (0.00/0/0)', false, { state: '', tellsOwner: false }],
  ])('%j', (text, isTcp, tail) => {
    expect(readLinuxTail(text, isTcp)).toMatchObject(tail);
  });

  it.each([
    ['7/x 5 1/init', 7, 'x 5 1/init'],
    ['7/ 1 1/init', 7, '1 1/init'],
    ['LISTEN 7/LISTEN 5 9 1/init', 7, 'LISTEN 5 9 1/init'],
    ['LISTEN 0 4711 7/- off 1/init', 7, '- off 1/init'],
  ])('takes the first number with a slash for the pid in %j', (text, pid, name) => {
    const tail = readLinuxTail(text, text.startsWith('LISTEN'));
    expect(tail?.owners).toEqual(owner(pid, name));
  });

  it.each(['', '7/a', 'LISTEN what is this', 'LISTEN 0/a', 'LISTEN x7/a', 'LISTEN 99999999999/a'])(
    'refuses %j of TCP',
    (text) => {
      expect(readLinuxTail(text, true)).toBeNull();
    },
  );
});
