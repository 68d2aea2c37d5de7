import { describe, expect, it } from 'vitest';
import {
  areOtherMachines,
  sideText,
  tableSide,
  textSide,
  type ComparedSide,
} from '../../../src-main/core/compare/compared-side.ts';
import { compareSides, comparisonLimits } from '../../../src-main/core/compare/compare-sides.ts';
import { isSameTable } from '../../../src-main/core/compare/comparison.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { dumpOf, dumpText } from '../../support/dump-fixture.ts';

const nginx = listenerAt('0.0.0.0:80', [anOwner(812, 'nginx')]);
const hourMs = 3_600_000;

function moment(sockets: readonly Socket[], takenAtMs: number | null = 0): ComparedSide {
  return tableSide('moment', { sockets, takenAtMs }, laptop);
}

function from(hostname: string | null, platform = 'linux', sockets: readonly Socket[] = []) {
  const side = moment(sockets);
  return { ...side, source: { ...side.source, hostname, platform } };
}

function limits(before: ComparedSide, after: ComparedSide): readonly string[] {
  return comparisonLimits(before, after, compareSides(before, after)).map(phraseText);
}

describe('a side of a comparison', () => {
  it('says what it is', () => {
    expect(sideText(tableSide('now', { sockets: [], takenAtMs: 0 }, laptop))).toBe(
      'this machine now',
    );
    expect(sideText(moment([]))).toBe('a Portside snapshot of ada, 1970-01-01 00:00:00 UTC');
    const dump = textSide(dumpOf(dumpText('linux-ss-tunap')));
    expect(sideText(dump)).toBe('ss of Linux');
    expect(dump).toMatchObject({ kind: 'text', source: { hostname: null, takenAtMs: null } });
    expect(dump.lacks.map(phraseText)).toContain('It does not tell when it was taken.');
  });

  it.each([
    ['ada', 'ada', false],
    ['ada', 'Ada.local', false],
    ['ada', 'bob', true],
    ['ada', null, false],
    ['', 'ada', false],
  ])('of %s and of %s: other machines %s', (one, other, expected) => {
    expect(areOtherMachines(from(one), from(other))).toBe(expected);
    expect(areOtherMachines(from(other), from(one))).toBe(expected);
  });

  it('is of another machine where the system is another', () => {
    expect(areOtherMachines(from(null), from(null, 'win32'))).toBe(true);
  });
});

describe('compareSides', () => {
  it('knows programs of two machines by their names alone', () => {
    const at = (pid: number, name: string) => [listenerAt('0.0.0.0:80', [anOwner(pid, name)])];
    const changed = (one: readonly Socket[], other: readonly Socket[]) =>
      compareSides(from('ada', 'linux', one), from('bob', 'linux', other)).comparison.ownerChanged
        .length;
    expect(changed(at(812, 'nginx'), at(812, 'caddy'))).toBe(1);
    expect(changed(at(812, 'nginx'), at(99, 'nginx'))).toBe(0);
    expect(changed(at(812, ''), at(99, 'nginx'))).toBe(0);
    expect(changed(at(812, ''), at(99, ''))).toBe(0);
  });

  it('leaves out what one side cannot have, and counts it', () => {
    const listeners = { ...moment([nginx]), hides: ['udp'] as const };
    const all = moment([nginx, boundAt('0.0.0.0:53'), boundAt('0.0.0.0:123')]);
    const there = compareSides(listeners, all);
    expect(isSameTable(there.comparison)).toBe(true);
    expect(there).toMatchObject({ compared: 1, leftOut: { before: 0, after: 2 } });
    expect(compareSides(all, listeners)).toMatchObject({ leftOut: { before: 2, after: 0 } });
  });
});

describe('comparisonLimits', () => {
  it('has nothing to say of two whole tables of one machine', () => {
    expect(limits(moment([nginx]), moment([nginx], hourMs))).toEqual([]);
  });

  it('says when the machines are two', () => {
    expect(limits(from('ada'), from('bob'))).toEqual([
      expect.stringContaining('These are two machines'),
    ]);
  });

  it('says when the sides stand the wrong way round, where both tell their time', () => {
    expect(limits(moment([], hourMs), moment([]))).toEqual(['The first side is the later one.']);
    expect(limits(moment([], hourMs), moment([], null))).toEqual([]);
    expect(limits(moment([], null), moment([]))).toEqual([]);
  });

  it('says what was left out of either side', () => {
    const listeners = { ...moment([nginx]), hides: ['udp'] as const };
    const udp = moment([nginx, boundAt('0.0.0.0:53')]);
    const text =
      'One socket was not compared, since a Portside snapshot of ada, 1970-01-01 00:00:00 UTC cannot have it.';
    expect(limits(listeners, udp)).toEqual([text]);
    expect(limits(udp, listeners)).toEqual([text]);
    const named = comparisonLimits(listeners, udp, compareSides(listeners, udp), () => 'A');
    expect(named.map(phraseText)).toEqual(['One socket was not compared, since A cannot have it.']);
  });

  it('says of how many sockets the owners could not be compared', () => {
    const [text] = limits(moment([nginx]), moment([listenerAt('0.0.0.0:80')]));
    expect(text).toBe(
      'Of one socket only one side tells who holds it: another program there would not be noticed.',
    );
  });

  it('has much to say of a full reading and a text without owners, and calls none of it a change', () => {
    const full = textSide(dumpOf(dumpText('linux-ss-tunap')));
    const bare = textSide(dumpOf(dumpText('linux-ss-tan')));
    expect(compareSides(full, bare).comparison.ownerChanged).toEqual([]);
    expect(limits(full, bare).join(' ')).toMatch(/sockets were not compared.*another program/);
  });
});
