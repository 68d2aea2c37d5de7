import type { EndCandidates, EndTarget } from '../../core/ending/end-candidates.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** Why there is nobody to end, and what to do about it. */
export function nobodyText(
  target: EndTarget,
  { hiddenSockets, noOwnerReason }: Pick<EndCandidates, 'hiddenSockets' | 'noOwnerReason'>,
  words: readonly string[],
  platform: string,
): string {
  const text = visibleText(words.join(' '));
  if (hiddenSockets > 0) {
    const hidden = platform === 'win32' ? 'hiddenWindows' : 'hidden';
    return translate(`endCommand.${hidden}`, { text });
  }
  const pid = pidMeant(target);
  if (pid !== null) return translate('endCommand.noPid', { pid: String(pid) });
  if (target.kind === 'filter') return translate('endCommand.noMatch', { text });
  if (noOwnerReason !== null) {
    const reason = translate(`reason.${noOwnerReason}`);
    return translate('endCommand.noOwner', { text, reason });
  }
  const anyProtocol = target.kind === 'number' && target.protocol === null;
  const key = anyProtocol ? 'noPort' : 'noPortOf';
  return translate(`endCommand.${key}`, { text });
}

const highestPort = 65_535;

/** A number that cannot be a port is a pid. */
function pidMeant(target: EndTarget): number | null {
  if (target.kind === 'pid') return target.pid;
  return target.kind === 'number' && target.number > highestPort ? target.number : null;
}
