import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src-main/core/words/english/english.ts';
import {
  completeFilter,
  withProposal,
  type Proposal,
} from '../../../src-main/core/query/complete-filter.ts';
import { knownValues } from '../../../src-main/core/query/known-values.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { valueParsers } from '../../../src-main/core/query/value-parsers.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const sockets = [
  listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')]),
  listenerAt('127.0.0.1:3000', [anOwner(2, 'node')]),
  acceptedAt('127.0.0.1:3000', '10.0.0.7:5000', [anOwner(2, 'node')]),
  listenerAt('127.0.0.1:9000', [anOwner(3, 'Web "Content", x: y')]),
];

function complete(marked: string, table: readonly Socket[] = sockets) {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completion = completeFilter(text, cursor, (key) => knownValues(key, table));
  const results = completion.proposals.map((one) => withProposal(text, completion, one).text);
  return { ...completion, results };
}

describe('completion of the filter', () => {
  it('proposes every key where a term begins', () => {
    const keys = [...valueParsers.keys()].map((key) => `${key}:`);
    expect(complete('|').results).toEqual(keys);
    expect(complete('port:22 |').results).toEqual(keys.map((key) => `port:22 ${key}`));
    expect(complete('-|').results).toEqual(keys.map((key) => `-${key}`));
  });

  it('has an explanation for each key', () => {
    expect(Object.keys(english.filter.hint)).toEqual([...valueParsers.keys()]);
  });

  it('goes on with a key that was begun, and with what the word may mean', () => {
    expect(complete('po|').results).toEqual(['port:']);
    expect(complete('no|').results).toEqual(['proc:node']);
    expect(complete('!ss|').results).toEqual(['!proc:sshd', '!service:ssh']);
    expect(complete('300|').results).toEqual(['port:3000']);
  });

  it('proposes the values there are, the frequent first, with their counts', () => {
    const { proposals } = complete('proc:|');
    expect(proposals[0]).toMatchObject({ insert: 'node', value: { text: 'node', count: 2 } });
    expect(complete('port:2|').proposals[0]).toMatchObject({ value: { text: '22', note: 'ssh' } });
    expect(complete('port:ssh|').results).toEqual(['port:22']);
    expect(complete('remote:|').results).toEqual(['remote:10.0.0.7']);
    expect(complete('scope:ex|').results).toEqual(['scope:exposed']);
  });

  it('quotes what would read as something else', () => {
    expect(complete('proc:web|').results).toEqual(['proc:"Web \\"Content\\", x: y"']);
    expect(complete('proc:"web|').results).toEqual(['proc:"Web \\"Content\\", x: y"']);
  });

  it('completes the alternative at the cursor and leaves the rest', () => {
    expect(complete('port:22,30|,9000 proc:node').results).toEqual(['port:22,3000,9000 proc:node']);
  });

  it('is silent where what stands there is complete, or no key', () => {
    for (const done of ['port:3000|', 'nosuch:x|', 'p|ort:22', 'a,b|', 'state:LISTEN|']) {
      expect(complete(done).results).toEqual([]);
    }
  });

  it('never proposes what cannot be typed', () => {
    const odd = [listenerAt('127.0.0.1:1', [anOwner(1, 'two\nlines'), anOwner(2, '')])];
    expect(complete('proc:|', odd).results).toEqual([]);
  });
});

const typed = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc
    .array(
      fc.constantFrom('port:', 'proc:', 'pid:', 'state:', '-', '!', ' ', ',', '"', '\\', 'no', '2'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('any proposal', () => {
  it('can be taken: a value gives a term that parses and finds what was counted', () => {
    fc.assert(
      fc.property(typed, fc.nat(20), arbitrarySockets, (text, place, table) => {
        const cursor = Math.min(place, text.length);
        const completion = completeFilter(text, cursor, (key) => knownValues(key, table));
        for (const proposal of completion.proposals) expectTakes(proposal, table);
      }),
    );
  });

  it('never spoils a text that was right', () => {
    fc.assert(
      fc.property(typed, fc.nat(20), arbitrarySockets, (text, place, table) => {
        const cursor = Math.min(place, text.length);
        fc.pre(parseFilter(text).ok);
        const completion = completeFilter(text, cursor, (key) => knownValues(key, table));
        for (const proposal of completion.proposals) {
          if (proposal.kind === 'key') continue;
          const next = withProposal(text, completion, proposal);
          expect(parseFilter(next.text)).toMatchObject({ ok: true });
          expect(next.text.slice(0, next.cursor).endsWith(proposal.insert)).toBe(true);
        }
      }),
    );
  });
});

function expectTakes(proposal: Proposal, table: readonly Socket[]): void {
  if (proposal.kind === 'key') {
    expect(valueParsers.has(proposal.key)).toBe(true);
    for (const value of knownValues(proposal.key, table)) {
      const inner = completeFilter(proposal.insert, proposal.insert.length, () => [value]);
      expect(inner.proposals.length).toBe(1);
    }
    return;
  }
  const { key, insert, value } = proposal;
  const parsed = parseFilter(insert.startsWith(`${key}:`) ? insert : `${key}:${insert}`);
  if (!parsed.ok) throw new Error(`${insert} does not parse`);
  expect(table.filter(parsed.filter).length).toBeGreaterThanOrEqual(value.count);
}
