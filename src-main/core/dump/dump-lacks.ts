import type { Phrase } from '../words/phrase.ts';
import type { HiddenKind } from './dump.ts';
import type { DumpFacts } from './dump-facts.ts';
import type { LineFormat } from './line-format.ts';
import type { PlacedRow } from './read-rows.ts';

/** lsof(8), -c: without it a name is cut after so many characters. */
const cutNameLength = 9;

/** What is known of a dump once it is read. */
export interface ReadFacts {
  readonly format: LineFormat;
  readonly rows: readonly PlacedRow[];
  readonly facts: DumpFacts;
  readonly hides: readonly HiddenKind[];
  /** True when lines were not read because they have names for addresses or ports. */
  readonly hasNames: boolean;
}

/** Names what the text does not tell: what its tool never says, and what it was not asked for. */
export function dumpLacks(read: ReadFacts): readonly Phrase[] {
  return [...ownerLacks(read), ...socketLacks(read), ...damage(read), phrase('noTime')];
}

function ownerLacks({ format, rows, facts }: ReadFacts): readonly Phrase[] {
  const { tool, platform } = format;
  if (!rows.some(({ row }) => row.tellsOwner)) return [phrase(`noOwners-${tool}-${platform}`)];
  const owned = facts.sockets.flatMap((socket) => socket.owners);
  if (tool === 'lsof') {
    return owned.some(({ name }) => name.length > cutNameLength) ? [] : [phrase('lsofNames')];
  }
  const missing = facts.sockets.filter(({ ownerReason }) => ownerReason === 'unknown').length;
  const lacks: Phrase[] = [];
  if (owned.length > 0 && owned.every(({ name }) => name === '' || name === 'System')) {
    lacks.push(phrase(`noNames-${platform}`));
  }
  if (tool === 'netstat' && platform === 'linux') lacks.push(phrase('oneOwner'));
  if (missing > 0) lacks.push(phrase('ownersHidden', { count: missing }));
  return lacks;
}

function socketLacks({ hides, format }: ReadFacts): readonly Phrase[] {
  const lacks = (['tcp', 'udp', 'waiting', 'connected'] as const)
    .filter((kind) => hides.includes(kind))
    .map((kind) => phrase(`none-${kind}`));
  return format.tool === 'lsof' ? [phrase('heldOnly'), ...lacks] : lacks;
}

function damage({ facts: { cut, unknownStates }, hasNames }: ReadFacts): readonly Phrase[] {
  const lacks = hasNames ? [phrase('namedLines')] : [];
  if (cut > 0) lacks.push(phrase('cutAddresses', { count: cut }));
  const [example] = unknownStates;
  if (example !== undefined) {
    lacks.push(phrase('unknownStates', { count: unknownStates.length, example }));
  }
  return lacks;
}

function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key: `dump.${key}`, values };
}
