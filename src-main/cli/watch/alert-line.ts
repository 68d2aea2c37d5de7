import { alertWords } from '../../core/alerts/alert-words.ts';
import type { Alert } from '../../core/alerts/alert.ts';
import { translate } from '../../core/words/translate.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { TextStyle } from '../terminal/text-style.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { clockTime } from './clock-time.ts';

/** `12:01:05 TCP 3000 is open, for the first time: node (4711) waits on …` */
export function alertLine(alert: Alert, style: TextStyle): string {
  const { title, what } = alertWords(alert, { say: translate, clockText: clockTime });
  const strong = style(alert.kind === 'exposed' ? 'exposed' : 'strong', visibleText(title));
  const text = translate('commandLine.alert', { title: strong, what: visibleText(what) });
  return `${style('soft', clockTime(alert.atMs))} ${text}`;
}

/** An alert as a line of JSON, with its times as text (RFC 3339, UTC). */
export function alertJson(alert: Alert): string {
  const { kind, ruleId, times, protocol, port, address, scope, knownScope, program, pid } = alert;
  const [at, firstAt] = [alert.atMs, alert.firstAtMs].map((ms) => new Date(ms).toISOString());
  const known = { kind, ruleId, protocol, port, address, scope, knownScope, program, pid };
  return safeJson(JSON.stringify({ at, firstAt, times, ...known }));
}
