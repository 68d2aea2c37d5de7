import { commandText } from '../../core/machine/command-text.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import {
  cutOffLines,
  type EndingLine,
  originPhrase,
  portLines,
} from '../../core/ending/ending-lines.ts';
import type { ProcessDetails } from '../../core/machine/process-details.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { candidateName } from './candidate-lines.ts';

const readableColumns = 88;
const narrowestValue = 24;
const indent = '  ';

interface LabelledTexts {
  readonly label: string;
  readonly texts: readonly string[];
}

/** What ending a process would do, for a terminal; `withChildren` when they are to end as well. */
export function previewText(
  preview: EndingPreview,
  withChildren: boolean,
  out: TextOutput,
): string {
  const width = Math.min(readableColumns, out.columns() ?? readableColumns) - indent.length;
  const lines = [
    ...whoLines(preview.details, width),
    ...(preview.refusal === null ? effectLines(preview, withChildren, width) : []),
  ];
  const { pid, details } = preview;
  const title = out.style('strong', candidateName({ pid, name: details.name }));
  return [title, ...lines.map((line) => indent + line)].map((line) => `${line}\n`).join('');
}

function whoLines({ user, workingDirectory, commandLine }: ProcessDetails, width: number) {
  const who = [
    user === null ? null : translate('ending.user', { user }),
    workingDirectory === null ? null : translate('ending.inFolder', { folder: workingDirectory }),
  ].filter((part) => part !== null);
  const texts = [
    ...(who.length > 0 ? [who.join(' · ')] : []),
    ...(commandLine === null || commandLine.length === 0 ? [] : [commandText(commandLine)]),
  ];
  return texts.map((text) => truncateMiddle(visibleText(text), width));
}

function effectLines(preview: EndingPreview, withChildren: boolean, width: number): string[] {
  const effect = withChildren ? preview.withChildren : preview.alone;
  const rows: LabelledTexts[] = [
    { label: translate('ending.willClose'), texts: portLines(effect).map(lineText) },
    { label: translate('ending.willCutOff'), texts: cutOffLines(effect).map(lineText) },
    ...childRows(preview, withChildren),
  ];
  const origin = preview.origin === null ? [] : wrapText(originText(preview.origin), width);
  return [...labelledLines(rows, width), ...origin];
}

function childRows({ children }: EndingPreview, withChildren: boolean): LabelledTexts[] {
  if (children.length === 0) return [];
  const names = children.map(candidateName).join(', ');
  const key = withChildren ? 'childrenToo' : 'childrenStay';
  const fate = translate(`endCommand.${key}`, { count: children.length });
  return [{ label: translate('ending.children'), texts: [names, fate] }];
}

function originText(origin: NonNullable<EndingPreview['origin']>): string {
  return visibleText(phraseText(originPhrase(origin, phraseText)));
}

function lineText({ words, count }: EndingLine): string {
  const text = phraseText(words);
  return visibleText(count === null ? text : `${text} (${phraseText(count)})`);
}

/** Labels in a column of their own; on a narrow terminal the texts stand under them. */
function labelledLines(rows: readonly LabelledTexts[], width: number): string[] {
  const labelWidth = Math.max(...rows.map(({ label }) => displayWidth(label))) + indent.length;
  const stacked = width - labelWidth < narrowestValue;
  const lead = stacked ? indent : ' '.repeat(labelWidth);
  return rows.flatMap(({ label, texts }) => {
    const lines = texts.flatMap((text) => wrapText(text, width - lead.length));
    if (stacked) return [...wrapText(label, width), ...lines.map((line) => lead + line)];
    const [first = '', ...more] = lines;
    return [padEnd(label, labelWidth) + first, ...more.map((line) => lead + line)];
  });
}
