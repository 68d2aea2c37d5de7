import * as v from 'valibot';

/** One process as systeminformation's `processes()` tells it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parentPid: number | null;
  readonly name: string;
  /** Full path; null where not told. */
  readonly executable: string | null;
  readonly commandLine: string | null;
  readonly user: string | null;
  /** Unix time in milliseconds, exact to a second on Windows and to about two elsewhere. */
  readonly startedAtMs: number | null;
}

const pid = v.pipe(v.number(), v.integer(), v.minValue(0));
const optionalText = v.fallback(v.nullish(v.string()), null);
const entry = v.object({
  pid,
  parentPid: v.fallback(v.nullable(pid), null),
  name: v.pipe(v.string(), v.minLength(1)),
  path: optionalText,
  command: optionalText,
  params: optionalText,
  user: optionalText,
  started: optionalText,
});

/**
 * Reads the answer of `processes()` on `platform`; entries without pid or name are left out. Never
 * throws. Windows tells the whole executable and command line; other systems the executable's
 * folder, and the command apart from its parameters.
 */
export function parseProcessList(answer: unknown, platform: string): readonly ProcessEntry[] {
  const list = v.safeParse(v.object({ list: v.array(v.unknown()) }), answer);
  if (!list.success) return [];
  const entries: ProcessEntry[] = [];
  for (const candidate of list.output.list) {
    const parsed = v.safeParse(entry, candidate);
    if (parsed.success) entries.push(toEntry(parsed.output, platform === 'win32'));
  }
  return entries;
}

function toEntry(row: v.InferOutput<typeof entry>, windows: boolean): ProcessEntry {
  const path = row.path ?? '';
  const command = [row.command ?? '', row.params ?? ''].filter((part) => part !== '').join(' ');
  return {
    pid: row.pid,
    parentPid: row.parentPid,
    name: row.name,
    executable: path === '' ? null : windows ? path : `${path}/${row.name}`,
    commandLine: command === '' ? null : windows || path === '' ? command : `${path}/${command}`,
    user: row.user === '' || row.user === undefined ? null : row.user,
    startedAtMs: localTimeMs(row.started ?? ''),
  };
}

/** Unix time in milliseconds of `2026-11-20 22:00:00` in this machine's time zone. */
function localTimeMs(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return null;
  const timeMs = new Date(text.replace(' ', 'T')).getTime();
  return Number.isNaN(timeMs) ? null : timeMs;
}
