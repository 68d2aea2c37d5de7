import { neededNode } from '../../core/history/history-status.ts';
import { translate } from '../../core/words/translate.ts';
import type { HistoryReader } from '../../storage/history/history-reader.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** Opens the history and closes it after `use`; throws why there is none to read. */
export async function withHistory<Result>(
  tools: Pick<CommandTools, 'openHistory' | 'historyPath'>,
  use: (reader: HistoryReader) => Promise<Result>,
): Promise<Result> {
  const opened = await tools.openHistory();
  const path = visibleText(tools.historyPath());
  if (opened.outcome === 'opened') {
    try {
      return await use(opened.reader);
    } finally {
      opened.close();
    }
  }
  if (opened.outcome === 'none') {
    throw new CommandError(exitCode.nothing, translate('commandLine.noHistory', { path }));
  }
  throw new CommandError(exitCode.unreadable, problemText(opened, path));
}

type Problem = Exclude<
  Awaited<ReturnType<CommandTools['openHistory']>>,
  { outcome: 'opened' | 'none' }
>;

function problemText(problem: Problem, path: string): string {
  if (problem.outcome === 'no-sqlite') {
    const values = { needed: neededNode, version: process.versions.node };
    return translate('history.nodeTooOld', values);
  }
  if (problem.outcome === 'out-of-reach') {
    return translate('history.outOfReach', { path, code: problem.code });
  }
  if (problem.outcome === 'newer') {
    const { found, known } = problem;
    return translate('history.writtenByNewer', { found, known, path });
  }
  return translate('history.unreadableFile', { reason: visibleText(problem.reason), path });
}
