import { describe, expect, it } from 'vitest';
import { macosNetstat } from '../../../../src-main/core/dump/formats/macos-netstat.ts';
import {
  namesProcesses,
  readMacosOwner,
} from '../../../../src-main/core/dump/formats/macos-netstat-owner.ts';

const flags = '00102 00000106 0000000000003d01 00000000 00000800      1      0 000000';

describe('macosNetstat', () => {
  const format = macosNetstat([]);

  it.each([
    ['tcp46 0 0 *.3000 *.* LISTEN', { protocol: 'tcp46', localAddress: '*', state: 'LISTEN' }],
    ['tcp6 0 0 ::1.5432 ::1.50123 ESTABLISHED', { remoteAddress: '::1', remotePort: '50123' }],
    ['tcp6 0 0 fe80::1%lo0.5 *.* LISTEN', { localAddress: 'fe80::1%lo0', localPort: '5' }],
    ['udp4 0 0 *.5353 *.*', { protocol: 'udp4', state: '', tellsOwner: false }],
    ['udp4 7 9 127.0.0.1.53 *.*', { receiveQueueBytes: 7, sendQueueBytes: 9 }],
    ['tcp4 0 0 *.* *.* CLOSED', { localPort: '*', state: 'CLOSED' }],
  ])('reads %s', (line, row) => {
    expect(format.read(line)).toMatchObject(row);
  });

  it.each([
    'tcp4 0 0 127.0.0.1:80 *:* LISTEN',
    'tcp4 0 0 *.80 *.*',
    'tcp4 0 0 *.80 *.* 131072 131072',
    'tcp4 0 0 *.http *.* LISTEN',
    'tcp4 0 *.80 *.* LISTEN',
    'icm6 0 0 *.* *.*',
  ])('does not read %s', (line) => {
    expect(format.read(line)).toBeNull();
  });

  it('mistrusts IPv6 addresses that fill the column, unless the dump is a wide one', () => {
    const cut = 'tcp6 0 0 2001:db8:0:12:50.443 *.* LISTEN';
    expect(format.read(cut)).toMatchObject({ isCut: true });
    const wide = macosNetstat([cut, 'tcp6 0 0 2001:db8:0:12:5054:ff:fe12:3456.443 *.* LISTEN']);
    expect(wide.read(cut)).toMatchObject({ isCut: false });
    expect(format.read('tcp4 0 0 192.168.100.200.443 *.* LISTEN')).toMatchObject({ isCut: false });
  });
});

describe('readMacosOwner', () => {
  it.each([
    [`1024 2048 408300 146988 postgres:813 ${flags}`, 813, 'postgres'],
    [`0 0 131072 131072  Google Chrome He:900   ${flags}`, 900, 'Google Chrome He'],
    [`0 0 131072 131072 a:1 00102 00000:902 ${flags}`, 902, 'a:1 00102 00000'],
    [`0 0 131072 131072 x:y:7 00100 00000006`, 7, 'x:y'],
  ])('takes the last number before the flags of %j', (text, pid, name) => {
    expect(readMacosOwner(text, true).owners).toMatchObject([{ pid, name }]);
  });

  it.each([
    [`131072 132432 335 0 ${flags}`, 335],
    ['131072 131860 9811 0 0x0102 0x00000008', 9811],
    [`4606 3816077 406208 146988 31607 0 ${flags}`, 31607],
  ])('finds the pid of older releases in %j', (text, pid) => {
    expect(readMacosOwner(text, false).owners).toMatchObject([{ pid, name: '' }]);
  });

  it.each([
    ['', false],
    ['4606 3816077 406208 146988', false],
    ['131072 132432 335 0 what', false],
    [`131072 132432 335 0 ${flags}`, true],
    [`0 0 131072 131072 node ${flags}`, true],
    ['0 0 131072 131072 node:7', true],
  ])('gives nobody for %j', (text, isNamed) => {
    expect(readMacosOwner(text, isNamed)).toEqual({ owners: [], tellsOwner: false });
  });

  it('knows that pid 0 is nobody', () => {
    expect(readMacosOwner(`0 0 1 1 :0 ${flags}`, true)).toEqual({ owners: [], tellsOwner: true });
  });

  it('sees from the text whether processes are named, also from a broken line', () => {
    expect(namesProcesses(['tcp4 … rhiwat shiwat process:pid state options'])).toBe(true);
    expect(namesProcesses([`me:7 ${flags}`])).toBe(true);
    expect(namesProcesses([`tcp4 0 0 *.1 *.* LISTEN 1 2 335 0 ${flags}`])).toBe(false);
  });
});
