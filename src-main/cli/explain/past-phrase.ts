import { tenureText } from '../../core/history/port-texts.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { WantedPort } from '../arguments/parse-port.ts';
import type { CommandTools } from '../command-tools.ts';
import { pastWords } from '../history/port-past-text.ts';
import { portPasts } from '../history/port-pasts.ts';

/** Who last had a port of the machine's own network that is free now; null where no history tells: `history --port` says why. */
export async function pastPhrase(
  wanted: WantedPort,
  { openHistory }: Pick<CommandTools, 'openHistory'>,
): Promise<Phrase | null> {
  const opened = await openHistory();
  if (opened.outcome !== 'opened') return null;
  try {
    const pasts = await portPasts(opened.reader, wanted);
    const own = pasts.find(({ network }) => network === null);
    const tenure = own?.answer.tenures[0];
    if (tenure === undefined) return null;
    const values = { tenure: tenureText(tenure, pastWords(Date.now())), port: wanted.port };
    return { key: 'historyCommand.heldBefore', values };
  } catch {
    return null;
  } finally {
    opened.close();
  }
}
