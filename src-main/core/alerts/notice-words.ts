import type { Alert } from './alert.ts';
import { alertWords, type Speech } from './alert-words.ts';

/** A title and a few lines, as a system's notification has them. */
export interface NoticeWords {
  readonly title: string;
  readonly body: string;
}

const mostNamed = 3;
const longestBody = 400;

/** The words of a notice about one alert or several that are told together. */
export function noticeWords(alerts: readonly Alert[], speech: Speech): NoticeWords {
  const [only] = alerts;
  if (only !== undefined && alerts.length === 1) {
    const { title, what, why } = alertWords(only, speech);
    return { title, body: cut(`${what}\n${why}`) };
  }
  const lines = alerts.slice(0, mostNamed).map((alert) => alertWords(alert, speech).title);
  const more = alerts.length - lines.length;
  if (more > 0) lines.push(speech.say('alert.more', { count: more }));
  const title = speech.say('alert.title-many', { count: alerts.length });
  return { title, body: cut(lines.join('\n')) };
}

/** Names come from outside: what a system would not show on a line is taken out. */
function cut(text: string): string {
  const visible = text.replaceAll(/[^\P{C}\n]/gu, ' ');
  return visible.length <= longestBody ? visible : `${visible.slice(0, longestBody - 1)}…`;
}
