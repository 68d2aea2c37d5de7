import { durationPhrase } from '../words/duration-phrase.ts';
import type { HistoryGap } from './history-gap.ts';
import type { PastWords } from './port-texts.ts';

/**
 * A gap as people are told of it: from when to when nobody watched, and why. Of a clock that was
 * set, and of the beginning, there is only the moment.
 */
export function gapText(gap: HistoryGap, words: PastWords): string {
  const text = unwatchedText(gap, words);
  return gap.rebooted ? words.say('history.rebooted', { text }) : text;
}

function unwatchedText(gap: HistoryGap, { say, moment }: PastWords): string {
  const { reason, fromMs, toMs } = gap;
  if (reason === 'started' || reason === 'clock-set') return say(`history.gap-${reason}`);
  const { key, values } = durationPhrase(toMs - fromMs);
  return say('history.notWatched', {
    from: moment(fromMs),
    to: moment(toMs),
    span: say(key, values),
    reason: say(`history.gapReason-${reason}`),
  });
}

/** What is said of a table of a moment in the gap. */
export function inGapText(
  { reason, fromMs, toMs }: HistoryGap,
  { say, moment }: PastWords,
): string {
  const values = { from: moment(fromMs), to: moment(toMs) };
  return say('history.pastGap', { ...values, reason: say(`history.gapReason-${reason}`) });
}
