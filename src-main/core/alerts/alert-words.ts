import type { Scope } from '../address/scope.ts';
import { ownNameOf } from '../settings/own-names.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Alert } from './alert.ts';

/** An alert for a person: what happened, why that was told, and what there is to do. */
export interface AlertWords {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** How the reader is spoken to. */
export interface Speech {
  /** Words of a key of the catalogue in the reader's language. */
  readonly say: (key: string, values?: Phrase['values']) => string;
  /** A Unix time in milliseconds as the reader's clock shows it. */
  readonly clockText: (atMs: number) => string;
}

/** The words of one alert. */
export function alertWords(alert: Alert, speech: Speech): AlertWords {
  const { kind, program, knownScope } = alert;
  const { say } = speech;
  const values = { port: portText(alert, speech), program: program ?? say('alert.someone') };
  return {
    title: say(`alert.title-${kind}`, values),
    what: whatText(alert, speech),
    why: say(whyKey(alert), { ...values, known: scopeText(knownScope, speech) }),
    todo: say(`alert.todo-${kind}`),
  };
}

function whatText(alert: Alert, speech: Speech): string {
  const { kind, times, address, port, firstAtMs, scope } = alert;
  const who = whoText(alert, speech);
  if (times > 1 && (kind === 'opened' || kind === 'closed')) {
    const since = speech.clockText(firstAtMs);
    const values = { port: portText(alert, speech), count: times, since, who };
    return speech.say(`alert.what-flapping-${kind === 'opened' ? 'open' : 'shut'}`, values);
  }
  const endpoint = formatEndpoint({ address, port });
  const values = { who, address: endpoint, scope: scopeText(scope, speech) };
  return speech.say(`alert.what-${kind}`, values);
}

function whyKey({ kind, knownScope, atStart }: Alert): string {
  if (kind === 'exposed') {
    if (atStart) return 'alert.why-exposed-start';
    return knownScope === null ? 'alert.why-exposed-new' : 'alert.why-exposed-further';
  }
  return kind === 'new-listener' && atStart ? 'alert.why-new-listener-start' : `alert.why-${kind}`;
}

/** Of a first call the port is the remote's, of which the user has no name. */
function portText({ protocol, port, kind }: Alert, { say }: Speech): string {
  const text = say(`alert.port-${protocol}`, { port: String(port) });
  const name = kind === 'called' ? null : ownNameOf({ protocol, port, networkNamespace: null });
  return name === null ? text : say('alert.portNamed', { port: text, name });
}

function whoText({ program, pid }: Alert, { say }: Speech): string {
  if (program === null) return say('alert.someone');
  return say('alert.program', { name: program, pid: String(pid ?? '') });
}

function scopeText(scope: Scope | null, { say }: Speech): string {
  return say(`alert.scope-${scope ?? 'this-machine'}`);
}
