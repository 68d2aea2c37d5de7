import type { Phrase } from '../words/phrase.ts';
import { chooseFormat, type ReadDump } from './choose-format.ts';
import type { Dump, DumpReading } from './dump.ts';
import { dumpFacts } from './dump-facts.ts';
import { dumpLacks } from './dump-lacks.ts';
import { dumpLines } from './dump-lines.ts';
import { dumpTable } from './dump-table.ts';
import { hiddenKinds } from './hidden-kinds.ts';
import { readSnapshotDump } from './snapshot-dump.ts';
import { unreadLines } from './unread-lines.ts';
import { wrongLines } from './wrong-lines.ts';

/**
 * Reads what another tool or another machine saw: the text of netstat (Linux, Windows, macOS), ss
 * or lsof, or a snapshot file of Portside. Lines that are none of the tool's are counted and never
 * fatal; a text without a single socket row is a problem. Never throws, and gives no socket a pid
 * that its row does not have.
 */
export function readDump(text: string): DumpReading {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return problem('empty');
  if (start.startsWith('{')) return readSnapshotDump(text);
  const lines = dumpLines(text);
  const read = chooseFormat(lines);
  if (read === null) return problem(hasNames(lines) ? 'namesNotNumbers' : 'notDump');
  return { ok: true, ...dumpOf(lines, read) };
}

function dumpOf(lines: readonly string[], read: ReadDump): Dump {
  const { format, rows, kinds } = read;
  const { tool, platform } = format;
  const facts = dumpFacts(rows);
  const sockets = dumpTable(facts.sockets);
  const hides = hiddenKinds(sockets, { tool, cut: facts.cut });
  const unread = [...unreadLines(lines, read, format), ...facts.unread];
  const named = hasNames(unread.map((index) => lines[index] ?? ''));
  return {
    tool,
    platform,
    hostname: null,
    release: '',
    arch: '',
    takenAtMs: null,
    sockets,
    lacks: dumpLacks({ format, rows, facts, hides, hasNames: named }),
    hides,
    otherSockets: kinds.filter((kind) => kind === 'other').length,
    unixSockets: null,
    wrongLines: wrongLines(lines, unread, format),
  };
}

/** Without -n the tools write names for addresses and ports, which differ from machine to machine. */
function hasNames(lines: readonly string[]): boolean {
  return lines.some((line) =>
    /^(?:\s*|\S+\s+\d+\s.{0,80}\s)(?:tcp|udp)\d{0,2}\s.{0,80}[:.][a-z]/i.test(line.slice(0, 200)),
  );
}

function problem(key: string, values: Phrase['values'] = {}): DumpReading {
  return { ok: false, problem: { key: `dump.${key}`, values } };
}
