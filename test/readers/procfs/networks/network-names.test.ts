import { describe, expect, it } from 'vitest';
import { networkNames } from '../../../../src-main/readers/procfs/networks/network-names.ts';
import type { Container } from '../../../../src-main/readers/docker/parse-containers.ts';

const id = 'ab'.repeat(32);

function namesOf(
  cgroups: Record<number, string>,
  given: readonly (readonly [number, string])[] = [],
) {
  const containers = new Map<string, Container>();
  const asked: number[] = [];
  const names = networkNames(
    {
      cgroup: (pid) => {
        asked.push(pid);
        return cgroups[pid] ?? null;
      },
      givenNames: () => new Map(given),
    },
    { of: (containerId) => containers.get(containerId) ?? null, settled: () => Promise.resolve() },
  );
  return { names, containers, asked };
}

describe('networkNames', () => {
  it('goes by container first, then by the name ip netns gave, then by the unit', () => {
    const given = [[7, 'blue']] as const;
    const inContainer = namesOf({ 1: `0::/docker/${id}` }, given);
    expect(inContainer.names.describe(7, [1]).label).toBe('abababababab');
    const unit = { 1: '0::/system.slice/vpn.service' };
    expect(namesOf(unit, given).names.describe(7, [1]).label).toBe('blue');
    expect(namesOf(unit).names.describe(7, [1]).label).toBe('vpn.service');
    expect(namesOf({}).names.describe(7, [1])).toEqual({
      inode: 7,
      label: null,
      containerName: null,
      containerImage: null,
    });
  });

  it('takes the container of a member rather than a guest from outside', () => {
    const { names } = namesOf({ 1: '0::/user.slice/session-3.scope', 2: `0::/docker/${id}` });
    expect(names.describe(7, [1, 2]).label).toBe('abababababab');
  });

  it('has Docker’s names as soon as they are known, then the same object', () => {
    const { names, containers } = namesOf({ 1: `0::/docker/${id}` });
    const before = names.describe(7, [1]);
    expect(names.describe(7, [1])).toBe(before);
    containers.set(id, { name: 'web-1', image: 'nginx:1.27' });
    const after = names.describe(7, [1]);
    expect(after).toMatchObject({ containerName: 'web-1', containerImage: 'nginx:1.27' });
    expect(names.describe(7, [1])).toBe(after);
  });

  it('reads no files again while the first process is the same', () => {
    const { names, asked } = namesOf({ 1: '0::/a.service', 2: '0::/b.service' });
    names.describe(7, [1, 2]);
    asked.length = 0;
    names.describe(7, [1]);
    expect(asked).toEqual([]);
    expect(names.describe(7, [2]).label).toBe('b.service');
    names.forget(7);
    names.describe(7, [2]);
    expect(asked).toEqual([2, 2]);
  });
});
