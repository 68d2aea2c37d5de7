import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../../src-main/core/compare/compare-snapshots.ts';
import { differencesOf } from '../../../../src-main/core/compare/difference.ts';
import { groupDifferences } from '../../../../src-main/core/compare/difference-groups.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { differencesOfRow } from '../../../../src-renderer/stores/comparison/comparison-row.ts';
import { comparisonRows } from '../../../../src-renderer/stores/comparison/comparison-rows.ts';
import { anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const node = [anOwner(4711, 'node')];
const moved = [
  [listenerAt('127.0.0.1:3000', node)],
  [listenerAt('0.0.0.0:3000', node), listenerAt('127.0.0.1:22', node)],
] as const;
const calls = [1, 2, 3].map((n) => outgoingFrom(`10.0.0.1:400${n}`, '10.0.0.2:443', node));

function rows(
  before: readonly Socket[],
  after: readonly Socket[],
  folds: Readonly<Record<string, boolean>> = {},
  searching = false,
) {
  const groups = groupDifferences(differencesOf(compareSnapshots(before, after)));
  const isExpanded = (key: string, usual: boolean): boolean => folds[key] ?? usual;
  return comparisonRows({ groups, isExpanded, searching });
}

function brief(found: ReturnType<typeof rows>) {
  return found.map(({ kind, level, expanded }) => `${kind} ${level} ${String(expanded)}`);
}

describe('comparisonRows', () => {
  it('has a port with one difference on one line, and of more each under it', () => {
    const found = rows(...moved);
    expect(brief(found)).toEqual([
      'group 1 true',
      'difference 2 null',
      'difference 2 null',
      'group 1 null',
    ]);
    expect(found.map(({ parentKey }) => parentKey)).toEqual([null, 'tcp 3000', 'tcp 3000', null]);
    expect(found[3]).toMatchObject({ kind: 'group', single: { kinds: ['opened'] } });
    expect(found[0]).toMatchObject({ kind: 'group', single: null, closed: false });
    expect(found[2]).toMatchObject({ kind: 'difference', closed: true });
  });

  it('folds a port where the reader wishes', () => {
    expect(brief(rows(...moved, { 'tcp 3000': false }))).toEqual(['group 1 false', 'group 1 null']);
  });

  it('has connections folded under one heading that counts them', () => {
    const found = rows(calls.slice(0, 1), [...calls.slice(1), listenerAt('127.0.0.1:22', node)]);
    expect(brief(found)).toEqual(['group 1 null', 'connections 1 false']);
    expect(found[1]).toMatchObject({ opened: 2, closed: 1 });
  });

  it('unfolds connections by port or program, and those one by one', () => {
    const open = { connections: true };
    expect(brief(rows([], calls, open))).toEqual(['connections 1 true', 'group 2 false']);
    const [, group] = rows([], calls, open);
    expect(brief(rows([], calls, { ...open, [group?.key ?? '']: true }))).toEqual([
      'connections 1 true',
      'group 2 true',
      'difference 3 null',
      'difference 3 null',
      'difference 3 null',
    ]);
  });

  it('unfolds connections by itself where a search finds nothing else', () => {
    expect(brief(rows([], calls, {}, true))).toEqual(['connections 1 true', 'group 2 false']);
    const also = [...calls, listenerAt('127.0.0.1:22', node)];
    expect(brief(rows([], also, {}, true))).toEqual(['group 1 null', 'connections 1 false']);
  });

  it('has nothing where nothing is different', () => {
    expect(rows(calls, calls)).toEqual([]);
  });

  it('has a key of its own for each line', () => {
    const all = rows(moved[0], [...moved[1], ...calls], { connections: true });
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});

describe('differencesOfRow', () => {
  it('is all of a group, one of a line, none of the heading', () => {
    const found = rows(moved[0], [...moved[1], ...calls]);
    expect(found.map((row) => differencesOfRow(row).length)).toEqual([2, 1, 1, 1, 0]);
  });
});
