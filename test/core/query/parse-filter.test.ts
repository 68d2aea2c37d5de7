import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';

const node = listenerAt('127.0.0.1:3000', [anOwner(4711, 'node')]);
const app = listenerAt('0.0.0.0:8080', [anOwner(5, 'my app')]);
const dns = boundAt('0.0.0.0:53', [anOwner(1, 'dnsmasq')]);
const call = acceptedAt('127.0.0.1:3000', '127.0.0.1:50000', [anOwner(4711, 'node')]);

function keeps(text: string, socket: Socket): boolean | null {
  const parsed = parseFilter(text);
  return parsed.ok ? parsed.filter(socket) : null;
}

function found(text: string): readonly Socket[] {
  return [node, app, dns, call].filter((socket) => keeps(text, socket) === true);
}

describe('parseFilter', () => {
  it.each(['', '   ', '\n'])('keeps everything for %j', (text) => {
    expect(found(text)).toEqual([node, app, dns, call]);
  });

  it('needs every term to match', () => {
    expect(found('node state:listen')).toEqual([node]);
    expect(found('node udp')).toEqual([]);
  });

  it('takes commas for alternatives', () => {
    expect(found('port:8080,53')).toEqual([app, dns]);
    expect(found('dnsmasq,app')).toEqual([app, dns]);
  });

  it('negates a term with all its alternatives', () => {
    expect(found('-port:8080,53')).toEqual([node, call]);
    expect(found('!state:listen')).toEqual([dns, call]);
  });

  it('keeps what stands in quotes together', () => {
    expect(found('proc:"my app"')).toEqual([app]);
    expect(found('"my app"')).toEqual([app]);
    expect(found('my app')).toEqual([app]);
    expect(found('"port:53"')).toEqual([]);
  });

  it('tells every term that means nothing, with its place in the text', () => {
    const text = 'node port:80,x  foo:1 scope:world';
    const parsed = parseFilter(text);
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([
      { start: 13, end: 14, term: 'x', key: 'filter.badNumber' },
      { start: 16, end: 21, term: 'foo:1', key: 'filter.unknownKey', values: { what: 'foo' } },
      { start: 28, end: 33, term: 'world', key: 'filter.unknownValue' },
    ]);
  });

  it.each([
    ['port:', { start: 0, end: 5, key: 'filter.valueMissing' }],
    ['a port:80,', { start: 2, end: 10, key: 'filter.valueMissing' }],
    ['-', { start: 0, end: 1, key: 'filter.nothingThere' }],
    ['""', { start: 0, end: 2, key: 'filter.nothingThere' }],
    ['a "b', { start: 2, end: 4, key: 'filter.openQuote' }],
  ])('says what is missing in %j', (text, error) => {
    expect(parseFilter(text)).toMatchObject({ ok: false, errors: [error] });
  });
});

/** Texts made of the language's own parts, and of anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    'port:',
    'state:',
    'scope:',
    'remote:',
    'role:',
    '-',
    '!',
    ',',
    '"',
    ' ',
    ':',
    '/',
  ),
  fc.constantFrom('80', '80-90', 'listen', '10.0.0.0/8', '::1', 'node', 'exposed', '[::1]:80'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('parseFilter on any text', () => {
  it('answers with a filter, or with errors that point into the text and have words', () => {
    fc.assert(
      fc.property(anyText, arbitrarySocket, (text, socket) => {
        const parsed = parseFilter(text);
        if (parsed.ok) expect(typeof parsed.filter(socket)).toBe('boolean');
        else {
          expect(parsed.errors.length).toBeGreaterThan(0);
          for (const { start, end, term, key, values } of parsed.errors) {
            expect(text.slice(start, end)).toBe(term);
            expect(end).toBeGreaterThan(start);
            expect(translate(key, values)).not.toBe('');
          }
        }
      }),
    );
  });

  it('keeps by a negated term exactly what the term does not keep', () => {
    const term = fc.constantFrom('node', 'port:80', 'state:listen', 'scope:exposed', 'role:bound');
    fc.assert(
      fc.property(term, arbitrarySocket, (text, socket) => {
        expect(keeps(`-${text}`, socket)).toBe(keeps(text, socket) === false);
        expect(keeps(`!${text}`, socket)).toBe(keeps(text, socket) === false);
      }),
    );
  });

  it('means by two terms both, and by a comma either', () => {
    const port = fc.constantFrom('22', '80', '3000', '5353');
    fc.assert(
      fc.property(port, port, arbitrarySocket, (one, other, socket) => {
        const first = keeps(`port:${one}`, socket);
        const second = keeps(`port:${other}`, socket);
        expect(keeps(`port:${one} port:${other}`, socket)).toBe(first === true && second === true);
        expect(keeps(`port:${one},${other}`, socket)).toBe(first === true || second === true);
      }),
    );
  });
});
