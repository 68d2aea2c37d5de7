import * as v from 'valibot';

const time = v.pipe(v.number(), v.finite());
const shortText = v.pipe(v.string(), v.maxLength(300));
const scope = v.picklist(['this-machine', 'one-network', 'all-networks']);

/** What an alert is about. */
export const alertKinds = ['exposed', 'new-listener', 'opened', 'closed', 'called'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** One thing a rule found worth telling. Plain data, as it is stored and sent. */
export const alertSchema = v.pipe(
  v.object({
    /** Unique among the alerts that are kept. */
    id: v.pipe(v.string(), v.maxLength(64)),
    ruleId: v.pipe(v.string(), v.maxLength(64)),
    kind: v.picklist(alertKinds),
    /** Unix time in milliseconds when it happened first and last, and how often it did. */
    firstAtMs: time,
    atMs: time,
    times: v.pipe(v.number(), v.integer(), v.minValue(1)),
    protocol: v.picklist(['tcp', 'udp']),
    /** The local port; of a first call the remote one. */
    port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
    /** The local address; of a first call the remote one. */
    address: shortText,
    scope,
    /** The furthest scope in which it was known before; null when it was never seen. */
    knownScope: v.nullable(scope),
    /** null where nobody may see the owner. */
    program: v.nullable(shortText),
    pid: v.nullable(v.number()),
    atStart: v.boolean(),
    /** Somebody has seen it and found it to be fine. */
    accepted: v.boolean(),
  }),
  v.readonly(),
);
export type Alert = v.InferOutput<typeof alertSchema>;

/** What two alerts have in common that are about the same thing, which may come and go. */
export function subjectOf({ ruleId, kind, protocol, port, program }: Alert): string {
  const what = kind === 'opened' || kind === 'closed' ? 'watched' : kind;
  return what === 'watched'
    ? `${ruleId} ${what} ${protocol} ${port}`
    : `${ruleId} ${what} ${protocol} ${port} ${program ?? ''}`;
}
