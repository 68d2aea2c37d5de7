import { translate } from '../words/translate.ts';
import { utcTime } from '../words/utc-time.ts';
import type { Dump } from './dump.ts';

/**
 * What wrote a dump, where and when, as far as it tells: `netstat of Linux`, `a Portside snapshot
 * of ada, 2026-11-20 22:00:00 UTC`. Not for terminals as it is: a host may have any name.
 */
export function dumpSource(
  dump: Pick<Dump, 'tool' | 'platform' | 'hostname' | 'takenAtMs'>,
): string {
  const { tool, platform, hostname, takenAtMs } = dump;
  const tooled = translate(
    tool === 'portside' ? 'dump.tool-portside' : `dump.tool-${tool}-${platform}`,
  );
  const source =
    hostname === null ? tooled : translate('dump.onHost', { source: tooled, hostname });
  return takenAtMs === null
    ? source
    : translate('dump.takenAt', { source, time: utcTime(takenAtMs) });
}
