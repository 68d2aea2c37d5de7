import type { EndCandidate } from '../../core/ending/end-candidates.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import type { AskPerson } from '../terminal/ask-person.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { candidateLines } from './candidate-lines.ts';

/**
 * The one process that is meant. Of several the person chooses; null when they choose none. Where
 * nobody can be asked all are listed and the command ends.
 */
export async function chooseCandidate(
  candidates: readonly EndCandidate[],
  ask: AskPerson | null,
  { err, ended }: Pick<Terminal, 'err' | 'ended'>,
): Promise<EndCandidate | null> {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first ?? null;
  err.write(`${translate('endCommand.several', { count: candidates.length })}\n`);
  err.write(`${candidateLines(candidates, err).join('\n')}\n`);
  if (ask === null) {
    const values = { pid: first.pid };
    throw new CommandError(exitCode.usage, translate('endCommand.sayWhich', values));
  }
  const values = { count: String(candidates.length) };
  const answer = (await ask(`${translate('endCommand.which', values)} `, ended))?.trim() ?? '';
  if (answer === '') return null;
  const chosen = /^\d+$/.test(answer) ? candidates[Number(answer) - 1] : undefined;
  if (chosen !== undefined) return chosen;
  const text = visibleText(answer);
  throw new CommandError(exitCode.usage, translate('endCommand.noSuch', { ...values, text }));
}
