import { describe, expect, it } from 'vitest';
import { mostRules, usualRules } from '../../../../src-main/core/alerts/alert-rule.ts';
import {
  filterProblem,
  replaceRule,
  watchedPort,
  withNewRule,
} from '../../../../src-renderer/stores/alerts/rule-draft.ts';

describe('rules as they are edited', () => {
  const [first, second] = usualRules;
  if (first === undefined || second === undefined) throw new Error('no rules');

  it('are changed and removed by their id, in their place', () => {
    const next = { ...second, enabled: false };
    expect(replaceRule(usualRules, second.id, next)[1]).toBe(next);
    expect(replaceRule(usualRules, first.id, null)).toEqual(usualRules.slice(1));
    expect(replaceRule(usualRules, 'nobody', null)).toEqual(usualRules);
  });

  it('get new ids, until there is no more room', () => {
    let rules = withNewRule(usualRules);
    expect(rules?.at(-1)).toEqual({ id: 'own-1', enabled: true, kind: 'watched', filter: '' });
    for (let more = usualRules.length + 1; more < mostRules; more += 1) {
      rules = rules && withNewRule(rules);
    }
    expect(new Set(rules?.map(({ id }) => id)).size).toBe(mostRules);
    expect(rules && withNewRule(rules)).toBeNull();
  });

  it.each([
    ['', null],
    ['port:80', null],
    ['prot:80', 'filter.unknownKey'],
    ['port:abc', 'filter.badNumber'],
    ['"open', 'filter.openQuote'],
  ])('with the filter %j have the problem %s', (text, key) => {
    expect(filterProblem(text)?.key ?? null).toBe(key);
  });
});

describe('a port to watch', () => {
  it.each([
    ['5432', '5432'],
    [' 053/UDP ', '53/udp'],
    ['0', '0'],
    ['65535/tcp', '65535/tcp'],
    ['65536', null],
    ['80/sctp', null],
    ['', null],
    ['-1', null],
    ['http', null],
  ])('typed as %j is %s', (text, port) => {
    expect(watchedPort(text)).toBe(port);
  });
});
