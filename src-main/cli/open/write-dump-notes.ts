import type { Dump, WrongLineKind } from '../../core/dump/dump.ts';
import { dumpSource } from '../../core/dump/dump-source.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/**
 * Says on stderr what a text was taken for, what it lacks, and which of its lines were not
 * understood. `name` is put in front where there are several texts.
 */
export function writeDumpNotes(
  dump: Dump,
  { err }: Pick<Terminal, 'err'>,
  name: string | null = null,
): void {
  const heads = [sourceLine(dump), ...lackLines(dump)].map((line) =>
    name === null ? line : translate('commandLine.openNamed', { name, line }),
  );
  for (const line of [...heads, ...wrongLines(dump)]) {
    err.write(`${err.style('soft', visibleText(line))}\n`);
  }
}

function sourceLine(dump: Dump): string {
  const values = { source: dumpSource(dump), count: dump.sockets.length };
  return translate('commandLine.openSource', values);
}

function lackLines({ lacks, otherSockets }: Dump): readonly string[] {
  const lines = lacks.map((lack) =>
    translate('commandLine.openLack', { lack: phraseText(lack) }).trimEnd(),
  );
  if (otherSockets === 0) return lines;
  const others = translate('commandLine.openOthers', { count: otherSockets });
  return [...lines, translate('commandLine.openLack', { lack: others })];
}

function wrongLines({ wrongLines: { count, kinds } }: Dump): readonly string[] {
  if (count === 0) return [];
  return [translate('commandLine.openWrong', { count }), ...kinds.flatMap(kindLines)];
}

function kindLines({ reason, count, examples }: WrongLineKind): readonly string[] {
  const why = translate(`dump.wrong-${reason}`);
  const left = count - examples.length;
  return [
    translate('dump.wrongKind', { why }),
    ...examples.map(({ line, text }) => translate('commandLine.openWrongLine', { line, text })),
    ...(left > 0 ? [translate('dump.wrongMore', { count: left })] : []),
  ];
}
