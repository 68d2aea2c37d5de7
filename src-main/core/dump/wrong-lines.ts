import type { WrongLine, WrongLines } from './dump.ts';
import { wrongLine } from './dump-lines.ts';
import type { LineFormat } from './line-format.ts';
import { wrongLineReason, type WrongLineReason } from './wrong-line-reason.ts';

const mostExamples = 3;

interface Draft {
  count: number;
  readonly examples: WrongLine[];
}

/** Parts lines that were not understood by what is wrong with them; `unread` has their indexes. */
export function wrongLines(
  lines: readonly string[],
  unread: readonly number[],
  format: LineFormat,
): WrongLines {
  const drafts = new Map<WrongLineReason, Draft>();
  for (const index of unread.toSorted((a, b) => a - b)) {
    const reason = wrongLineReason(lines[index] ?? '', format);
    const draft = drafts.get(reason) ?? { count: 0, examples: [] };
    drafts.set(reason, draft);
    draft.count += 1;
    if (draft.examples.length < mostExamples) draft.examples.push(wrongLine(lines, index));
  }
  return {
    count: unread.length,
    kinds: [...drafts].map(([reason, draft]) => ({ reason, ...draft })),
  };
}
