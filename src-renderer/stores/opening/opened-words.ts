import { savedDuration } from '../../../src-main/core/socket/open-duration.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import type { OpenedTable } from './opened-table.ts';

/** What turns an opened table into words. */
export interface OpenedSpeech {
  readonly say: (key: string, values?: Phrase['values']) => string;
  readonly when: (timeMs: number) => string;
}

/** What it is, of which machine and from when: `a Portside snapshot of ada, Fri 20 Nov, 22:00:00`. */
export function openedSource({ dump }: OpenedTable, { say, when }: OpenedSpeech): string {
  const { tool, platform, hostname, takenAtMs } = dump;
  const tooled = say(tool === 'portside' ? 'dump.tool-portside' : `dump.tool-${tool}-${platform}`);
  const source = hostname === null ? tooled : say('dump.onHost', { source: tooled, hostname });
  return takenAtMs === null ? source : say('dump.takenAt', { source, time: when(takenAtMs) });
}

/** What the person knows it by: its label, the name of its file, or that it was pasted. */
export function openedName({ origin }: OpenedTable, { say }: Pick<OpenedSpeech, 'say'>): string {
  if (origin.kind === 'pasted') return say('saved.pastedText');
  return origin.kind === 'saved' && origin.label !== '' ? origin.label : origin.fileName;
}

/** What it does not tell, in sentences. */
export function openedLacks({ dump, unix }: OpenedTable): readonly Phrase[] {
  const { lacks, otherSockets, tool, sockets, takenAtMs } = dump;
  const tellsAge = sockets.some((socket) => savedDuration(socket, takenAtMs) !== null);
  const left = otherSockets - (unix?.sockets.length ?? 0);
  return [
    ...lacks,
    ...(left > 0 ? [{ key: 'saved.otherSockets', values: { count: left } }] : []),
    ...(tool === 'portside' && unix === null ? [{ key: 'saved.noUnix', values: {} }] : []),
    ...(tellsAge ? [] : [{ key: 'saved.noAges', values: {} }]),
    { key: 'saved.noMore', values: {} },
  ];
}
