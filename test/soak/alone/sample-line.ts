import type { Sample } from './sample.ts';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly text: (sample: Sample) => string;
}

const columns: readonly Column[] = [
  { title: 'time', width: 6, text: ({ atMs }) => clockText(atMs) },
  { title: 'rss MB', width: 8, text: ({ residentMb }) => residentMb.toFixed(1) },
  { title: 'young', width: 7, text: ({ youngMb }) => youngMb.toFixed(1) },
  { title: 'heap', width: 7, text: ({ heapMb }) => heapMb.toFixed(1) },
  { title: 'beside', width: 7, text: ({ externalMb }) => externalMb.toFixed(1) },
  { title: 'fds', width: 5, text: ({ descriptors }) => String(descriptors) },
  { title: 'threads', width: 8, text: ({ threads }) => String(threads) },
  { title: 'children', width: 9, text: ({ children }) => String(children) },
  {
    title: 'late p50/p99/max ms',
    width: 21,
    text: ({ delayMs }) => [delayMs.p50, delayMs.p99, delayMs.most].map(brief).join('/'),
  },
  { title: 'core %', width: 8, text: ({ coreShare }) => (coreShare * 100).toFixed(1) },
  { title: 'history MB', width: 11, text: ({ historyMb }) => historyMb.toFixed(1) },
  { title: 'files MB', width: 9, text: ({ otherFilesMb }) => otherFilesMb.toFixed(2) },
  { title: 'snapshots', width: 10, text: ({ snapshots }) => String(snapshots) },
  { title: 'clients', width: 8, text: ({ clients }) => String(clients) },
  { title: 'readings', width: 9, text: ({ readings }) => String(readings) },
  { title: 'missed', width: 7, text: ({ missed }) => String(missed) },
];

/** The titles of `sampleLine`. */
export function sampleTitles(): string {
  return columns.map(({ title, width }) => title.padStart(width)).join('');
}

/** One line for one moment. */
export function sampleLine(sample: Sample): string {
  return columns.map(({ text, width }) => text(sample).padStart(width)).join('');
}

function clockText(atMs: number): string {
  const seconds = Math.round(atMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function brief(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
