import { parseFilter } from '../../core/query/parse-filter.ts';
import { setPortNames } from '../../core/settings/own-names.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { HistoryQuestion } from './history-message.ts';
import type { HistoryReader } from './history-reader.ts';

type FilterQuestion = Extract<HistoryQuestion, { filter: string }>;

/** Events that one answer looks at: some tenths of a second. What is older is asked for again. */
const mostLookedAt = 60_000;

/** Asks the file what a window asked. */
export function answerQuestion(reader: HistoryReader, question: HistoryQuestion): Promise<unknown> {
  switch (question.kind) {
    case 'events':
      return reader.events({ ...question, filter: filterOf(question), mostLookedAt });
    case 'table-at':
      return reader.tableAt(question.atMs);
    case 'counts':
      return reader.counts({ ...question, filter: narrowing(question) });
    case 'port':
      return reader.port(question);
  }
}

/** null for one that keeps everything. */
function narrowing(asked: FilterQuestion): Filter | null {
  return asked.filter.trim() === '' ? null : filterOf(asked);
}

function filterOf({ filter: text, names }: FilterQuestion): Filter {
  setPortNames(names);
  const parsed = parseFilter(text);
  // The host refuses bad filters before they come here.
  if (!parsed.ok) throw new Error(`bad filter ${text}`);
  return parsed.filter;
}
