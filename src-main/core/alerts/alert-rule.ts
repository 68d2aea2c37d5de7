import * as v from 'valibot';

/** What a rule looks for. */
export const ruleKinds = ['new-listener', 'newly-exposed', 'watched', 'first-network'] as const;
export type RuleKind = (typeof ruleKinds)[number];

const longestRuleFilter = 2000;
export const mostRules = 50;

/** One rule as it is kept in the settings. Only sockets that `filter` keeps are spoken of. */
export const alertRuleSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    enabled: v.boolean(),
    kind: v.picklist(ruleKinds),
    /** Filter language; empty keeps everything, but a `watched` rule without one is silent. */
    filter: v.pipe(v.string(), v.maxLength(longestRuleFilter)),
  }),
  v.readonly(),
);
export type AlertRule = v.InferOutput<typeof alertRuleSchema>;

/** The ports on which many programs wait together to discover each other (IANA registry). */
const withoutDiscovery = '-port:1900,3702,5353,5355';

/** The rules of a new installation; a program's first call to the network is told on wish only. */
export const usualRules: readonly AlertRule[] = [
  { id: 'newly-exposed', enabled: true, kind: 'newly-exposed', filter: withoutDiscovery },
  { id: 'new-listener', enabled: true, kind: 'new-listener', filter: withoutDiscovery },
  { id: 'first-network', enabled: false, kind: 'first-network', filter: '' },
];
