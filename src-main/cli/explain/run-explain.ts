import type { ExplainContext } from '../../core/explain/explain-context.ts';
import { explainPort } from '../../core/explain/explain-port.ts';
import { explainUnusedPort } from '../../core/explain/explain-unused-port.ts';
import { groupByPort } from '../../core/grouping/group-by-port.ts';
import type { PortGroup } from '../../core/grouping/port-group.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import { findConversations } from '../../core/table/conversations.ts';
import { parseWantedPort, type WantedPort } from '../arguments/parse-port.ts';
import type { CommandTools, TableReading } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { explanationText } from './explanation-text.ts';
import { pastPhrase } from './past-phrase.ts';
import { portTitle, unusedPortTitle } from './port-title.ts';

/** `portside explain PORT`: each program that holds the port, or why a bind might still fail. */
export async function runExplain(text: string, tools: CommandTools): Promise<ExitCode> {
  const wanted = parseWantedPort(text);
  const reading = await readOrFail(tools);
  const { ports } = groupByPort(reading.snapshot.sockets);
  const groups = ports.filter((group) => isMeant(group, wanted));
  const waiting = groups.filter((group) => group.waiting.length > 0);
  const { out } = tools.terminal;
  const past = waiting.length > 0 ? null : await pastPhrase(wanted, tools);
  const parts = [
    ...explainGroups(waiting, ports, reading),
    ...(leavesABindInDoubt(groups.filter(isOwn), waiting.filter(isOwn))
      ? [explainUnused(wanted, reading, past)]
      : []),
  ];
  out.write(parts.map((part) => explanationText(part, out)).join('\n'));
  writeNotes(reading.snapshot.notes, tools.terminal);
  return waiting.length > 0 ? exitCode.done : exitCode.nothing;
}

/** What a container has on the port says nothing of a bind on the machine's own network. */
function isOwn({ networkNamespace }: PortGroup): boolean {
  return networkNamespace === null;
}

/** Nobody waits, or what a closed TCP listener left behind is all that TCP has here. */
function leavesABindInDoubt(groups: readonly PortGroup[], waiting: readonly PortGroup[]): boolean {
  const noListener = waiting.every(({ protocol }) => protocol !== 'tcp');
  return waiting.length === 0 || (noListener && groups.length > waiting.length);
}

function isMeant(group: PortGroup, wanted: WantedPort): boolean {
  return group.port === wanted.port && (wanted.protocol ?? group.protocol) === group.protocol;
}

function explainGroups(
  groups: readonly PortGroup[],
  ports: readonly PortGroup[],
  reading: TableReading,
) {
  const { snapshot, machine } = reading;
  const context: ExplainContext = {
    machine,
    conversations: findConversations(snapshot.sockets),
    nowMs: snapshot.takenAtMs ?? 0,
    ports,
    sockets: snapshot.sockets,
  };
  return groups.map((group) => ({ title: portTitle(group), phrases: explainPort(group, context) }));
}

function explainUnused(
  { port, protocol }: WantedPort,
  { snapshot, machine }: TableReading,
  past: Phrase | null,
) {
  const sentences = explainUnusedPort(port, snapshot.sockets, machine, protocol ?? 'tcp');
  return {
    title: unusedPortTitle(port, protocol),
    phrases: past === null ? sentences : [...sentences, past],
  };
}
