import { describe, expect, it } from 'vitest';
import {
  isOtherSocketLine,
  otherSocketKind,
} from '../../../src-main/core/dump/other-socket-line.ts';

describe('isOtherSocketLine', () => {
  it.each([
    'unix  2      [ ACC ]     STREAM     LISTENING     1348342  /run/app.sock',
    'raw        0      0 0.0.0.0:1               0.0.0.0:*               7',
    'nl    UNCONN     0      0       0:0      *',
    'u_str LISTEN     0      128     /run/app.sock 1348342      * 0',
    'raw   UNCONN     0      0       0.0.0.0:1        0.0.0.0:*',
    'icm6       0      0  *.*                    *.*',
    'kevt       0      0       1      1        6',
    '4a1c2f3b9d0e5f61 stream      0      0                0 4a1c2f3b9d0e5f62',
    '       1        9        0   131072   131072 com.apple.flow-divert',
    'sshd 7 root cwd DIR 8,1 4096 2 /',
  ])('is true for %s', (line) => {
    expect(isOtherSocketLine(line)).toBe(true);
  });

  it.each([
    '',
    'unix is a word',
    'raw data follows',
    'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN',
    'udp UNCONN 0 0 *:5353 *:*',
    'Active UNIX domain sockets (servers and established)',
    'sshd 7 root 5u IPv4 1350981 0t0 TCP *:ssh (LISTEN)',
  ])('is false for %j', (line) => {
    expect(isOtherSocketLine(line)).toBe(false);
  });

  it('tells tables apart', () => {
    const kinds = [
      'raw 0 0 0.0.0.0:1 0.0.0.0:* 7',
      'unix  3      [ ]         STREAM',
      'kevt       0      0       1      1        6',
      'kctl       0      0       0      0        0',
      '4a1c2f3b9d0e5f61 stream      0      0',
    ].map(otherSocketKind);
    expect(new Set(kinds).size).toBe(5);
  });
});
