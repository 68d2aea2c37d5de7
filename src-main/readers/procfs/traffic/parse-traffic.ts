import type { SocketTraffic } from '../../../core/traffic/traffic-reading.ts';

/** The first line of a connection up to its cgroup, whose path may be of any letters. */
const inodeField = /^\S+\s+\d+\s+\d+\s+\S+\s+\S+\s.*?\bino:(\d{1,16}) sk:/;
/** The kernel's own words follow the direction; a cgroup's path cannot come after it. */
const counters = /^.*\s(?:<->|-->|<--|---)\s(.*)$/s;

/**
 * Reads what `ss -tine` prints of TCP connections (ss(8); `tcp_info` of include/uapi/linux/tcp.h),
 * one to a line or with the counters on a line of their own, which is indented. Sockets that no
 * process holds any more have no number and are left out, as are lines of another shape, among them
 * the headings. Never throws.
 */
export function parseTraffic(text: string): readonly SocketTraffic[] {
  return text
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
    .flatMap(trafficIn);
}

function trafficIn(line: string): readonly SocketTraffic[] {
  const inode = Number(inodeField.exec(line)?.[1] ?? 0);
  const words = counters.exec(line)?.[1];
  if (inode === 0 || words === undefined) return [];
  const told = new Map(words.split(/\s+/).map(nameAndValue));
  const number = (name: string): number => Number(/^\d{1,15}/.exec(told.get(name) ?? '')?.[0] ?? 0);
  const resentBytes = number('bytes_retrans');
  return [
    {
      inode,
      // Kernels before 4.19 tell only what was confirmed, of which the opening itself takes a place.
      sentBytes: told.has('bytes_sent')
        ? Math.max(0, number('bytes_sent') - resentBytes)
        : Math.max(0, number('bytes_acked') - 1),
      receivedBytes: number('bytes_received'),
      resentBytes,
      roundTripMs: roundTrip(told.get('rtt')),
    },
  ];
}

/** `rtt:0.034/0.012` is the smoothed time and its variation in milliseconds. */
function roundTrip(value = ''): number | null {
  const average = /^(\d{1,9}(?:\.\d{1,6})?)\//.exec(value)?.[1];
  return average === undefined ? null : Number(average);
}

function nameAndValue(word: string): readonly [string, string] {
  const colon = word.indexOf(':');
  return [word.slice(0, colon), word.slice(colon + 1)];
}
