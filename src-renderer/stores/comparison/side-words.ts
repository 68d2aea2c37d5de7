import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import type { NamedSide } from './comparison.ts';

/** How the window names a side: what it is, then where and when it is from. */
export interface SideWords {
  readonly main: string;
  readonly details: readonly string[];
}

/** What turns a side into words. */
export interface SideSpeech {
  readonly say: (key: string, values?: Phrase['values']) => string;
  readonly when: (timeMs: number) => string;
  readonly paused: boolean;
}

/** Names a side of a comparison. A text that does not tell its time says so. */
export function sideWords({ side, name }: NamedSide, speech: SideSpeech): SideWords {
  const { say, when, paused } = speech;
  const { tool, platform, hostname, takenAtMs } = side.source;
  const host = hostname === null || hostname === '' ? [] : [hostname];
  if (side.kind === 'now')
    return { main: say(paused ? 'compare.nowPaused' : 'compare.now'), details: host };
  const time = takenAtMs === null ? say('compare.noTime') : when(takenAtMs);
  if (side.kind === 'moment')
    return { main: name === '' ? time : name, details: name === '' ? host : [time, ...host] };
  const what = say(tool === 'portside' ? 'dump.tool-portside' : `dump.tool-${tool}-${platform}`);
  return name === ''
    ? { main: what, details: [time, ...host] }
    : { main: name, details: [what, time, ...host] };
}
