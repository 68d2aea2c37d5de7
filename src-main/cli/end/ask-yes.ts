import { translate } from '../../core/words/translate.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { AskPerson } from '../terminal/ask-person.ts';

/** What is yes in any language, besides the words of the one that is spoken. */
const alwaysYes: readonly string[] = ['y', 'yes'];

/** Asks a question whose answer is no unless it is clearly yes. */
export async function askYes(
  question: string,
  ask: AskPerson,
  { ended }: Pick<Terminal, 'ended'>,
): Promise<boolean> {
  const answer = await ask(`${translate('endCommand.yesOrNo', { question })} `, ended);
  const yes = [...alwaysYes, ...translate('endCommand.yesWords').split(' ')];
  return yes.includes(answer?.trim().toLowerCase() ?? '');
}
