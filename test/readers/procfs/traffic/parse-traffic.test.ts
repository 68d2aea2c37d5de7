import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTraffic } from '../../../../src-main/readers/procfs/traffic/parse-traffic.ts';

const head =
  'State Recv-Q Send-Q Local Address:Port  Peer Address:Port Process                            ';
const busy =
  'ESTAB 0      0      192.168.1.20:41234 198.51.100.7:443 timer:(keepalive,38sec,0) uid:1000 ino:4711 sk:1f cgroup:/user.slice <->';
const busyCounters =
  '\t ts sack cubic wscale:7,7 rto:224 rtt:23.4/1.12 ato:40 mss:1448 bytes_sent:12400 bytes_retrans:400 bytes_acked:12001 bytes_received:98000 segs_out:90 retrans:0/3 lastsnd:4';
const busyTraffic = {
  inode: 4711,
  sentBytes: 12_000,
  receivedBytes: 98_000,
  resentBytes: 400,
  roundTripMs: 23.4,
};

describe('parseTraffic', () => {
  it('reads counters that stand on a line of their own', () => {
    expect(parseTraffic([head, busy, busyCounters, ''].join('\n'))).toEqual([busyTraffic]);
  });

  it('reads counters that stand behind, as with one line for each', () => {
    expect(parseTraffic(`${busy}${busyCounters}\n`)).toEqual([busyTraffic]);
  });

  it('takes what is not printed for nothing carried yet', () => {
    const idle = busy.replace('4711', '12');
    expect(parseTraffic(`${idle}\n\t sack cubic rto:200 bytes_acked:1 segs_in:2`)).toEqual([
      { inode: 12, sentBytes: 0, receivedBytes: 0, resentBytes: 0, roundTripMs: null },
    ]);
  });

  it('knows what old kernels tell', () => {
    const [one] = parseTraffic(`${busy}\n\t cubic rtt:5/2 bytes_acked:701 bytes_received:9`);
    expect(one).toMatchObject({ sentBytes: 700, receivedBytes: 9 });
  });

  it.each([
    ['cgroup:/a ino:99 sk:2 <-> bytes_received:5', 'a number and counters'],
    ['cgroup:/x <-> rtt:1/1', 'an end of the line'],
  ])('is not deceived by a cgroup whose name forges: %s', (forged) => {
    const line = busy.replace('cgroup:/user.slice', forged);
    expect(parseTraffic(`${line}\n${busyCounters}`)).toEqual([busyTraffic]);
  });

  it('leaves out sockets without a number, and other lines', () => {
    const orphan = busy.replace('ino:4711 sk:1f', 'ino:0 sk:1f');
    const lines = [head, orphan, busyCounters, 'Cannot open netlink socket', ' ', ''];
    expect(parseTraffic(lines.join('\n'))).toEqual([]);
  });

  it('gives whole numbers for any text', () => {
    const word = fc.constantFrom(
      'ino:',
      '7',
      ' ',
      '\n\t',
      '<->',
      'bytes_sent:',
      'ESTAB',
      'rtt:',
      '/',
      'x',
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => {
        for (const { roundTripMs, ...counted } of parseTraffic(`${busy} ${any}\n${any}`)) {
          expect(Object.values(counted).every((value) => Number.isSafeInteger(value))).toBe(true);
          expect(roundTripMs === null || Number.isFinite(roundTripMs)).toBe(true);
        }
      }),
    );
  });
});
