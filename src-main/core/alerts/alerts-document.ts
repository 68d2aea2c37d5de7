import * as v from 'valibot';
import { alertSchema } from './alert.ts';
import { mostAlerts } from './alert-log.ts';
import { type Baseline, type Familiar, familiarKey, mostFamiliars } from './baseline.ts';
import type { AlertState } from './judge.ts';
import { mostMuted, mutedProgramSchema } from './muted-program.ts';

export const alertsVersion = 1;

const time = v.pipe(v.number(), v.finite());
const name = v.pipe(v.string(), v.maxLength(300));

const familiarSchema = v.object({
  protocol: v.picklist(['tcp', 'udp']),
  port: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))),
  program: v.nullable(name),
  scope: v.picklist(['this-machine', 'one-network', 'all-networks']),
  lastSeenAtMs: time,
});

const documentSchema = v.object({
  format: v.literal('portside-alerts'),
  version: v.literal(alertsVersion),
  learnedAtMs: v.nullable(time),
  familiars: v.pipe(v.array(familiarSchema), v.maxLength(2 * mostFamiliars)),
  callers: v.pipe(v.array(v.tuple([name, time])), v.maxLength(2 * mostFamiliars)),
  muted: v.pipe(v.array(mutedProgramSchema), v.maxLength(mostMuted)),
  alerts: v.pipe(v.array(alertSchema), v.maxLength(mostAlerts)),
  nextNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What is kept of alerts between two runs. */
export type KeptAlerts = Pick<AlertState, 'log' | 'muted'> & { readonly baseline: Baseline };

export type AlertsParsing =
  | { readonly kind: 'read'; readonly kept: KeptAlerts }
  /** A later Portside wrote it; it is not to be overwritten. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

const newer = v.object({
  format: v.literal('portside-alerts'),
  version: v.pipe(v.number(), v.gtValue(alertsVersion)),
});

/** Reads the text of the file of alerts. Never throws. */
export function parseAlerts(text: string): AlertsParsing {
  const value = parseJson(text);
  if (v.is(newer, value)) return { kind: 'newer' };
  const checked = v.safeParse(documentSchema, value);
  if (!checked.success) return { kind: 'broken' };
  const { learnedAtMs, familiars, callers, muted, alerts, nextNumber } = checked.output;
  const entries = familiars.map((one): [string, Familiar] => [familiarKey(one), one]);
  const baseline = { learnedAtMs, familiars: new Map(entries), callers: new Map(callers) };
  return { kind: 'read', kept: { baseline, muted, log: { alerts, nextNumber } } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text that `parseAlerts` reads the same again. */
export function alertsText({ baseline, muted, log }: KeptAlerts): string {
  const document: v.InferOutput<typeof documentSchema> = {
    format: 'portside-alerts',
    version: alertsVersion,
    learnedAtMs: baseline.learnedAtMs,
    familiars: [...baseline.familiars.values()],
    callers: [...baseline.callers],
    muted: [...muted],
    alerts: [...log.alerts],
    nextNumber: log.nextNumber,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
