import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownerIndex } from '../../../src-main/readers/procfs/owner-index.ts';
import type { OwnerIndex } from '../../../src-main/readers/procfs/owner-index.ts';
import { fakeProc } from '../../support/fake-proc.ts';
import type { FakeProc } from '../../support/fake-proc.ts';

let proc: FakeProc;
let index: OwnerIndex;
let update: Update;

beforeEach(() => {
  proc = fakeProc();
  index = ownerIndex({ files: proc.files, bootMs: 0 });
  update = updateOf(index);
});

/** Tells the index what came and went between the sockets given before and those given now. */
type Update = (living: ReadonlySet<number>) => ReturnType<OwnerIndex['update']>;

function updateOf(tested: OwnerIndex): Update {
  let before: ReadonlySet<number> = new Set();
  return (living) => {
    const known = before;
    const opened = [...living].filter((inode) => !known.has(inode));
    const closed = [...known].filter((inode) => !living.has(inode));
    before = living;
    return tested.update({ opened, closed });
  };
}

function read(...living: number[]): ReturnType<Update> {
  proc.asked.listings = 0;
  proc.asked.links = 0;
  return update(new Set(living));
}

function pidsOf(inode: number): number[] {
  return index.ownersOf(inode).map(({ pid }) => pid);
}

describe('ownerIndex', () => {
  it('finds all owners with all descriptors, lowest pid first', () => {
    proc.start(9, [501], { name: 'worker', startTicks: 30 });
    proc.start(7, [501, null, 501], { name: 'master', startTicks: 20 });
    read(501);
    expect(index.ownersOf(501)).toEqual([
      { pid: 7, name: 'master', descriptors: [3, 5], startedAtMs: 200 },
      { pid: 9, name: 'worker', descriptors: [3], startedAtMs: 300 },
    ]);
  });

  it('lists nothing again while nothing changes, and gives the same owners', () => {
    for (let pid = 1; pid <= 50; pid += 1) proc.start(pid, [null, 500 + pid]);
    const living = Array.from({ length: 50 }, (_, at) => 501 + at);
    read(...living);
    const before = index.ownersOf(501);
    read(...living);
    expect(proc.asked.listings).toBe(0);
    expect(proc.asked.links).toBeLessThan(50);
    expect(index.ownersOf(501)).toBe(before);
  });

  it('finds the owner of a new socket in the process whose descriptor count changed', () => {
    for (let pid = 1; pid <= 50; pid += 1) proc.start(pid, [null, 500 + pid]);
    const living = Array.from({ length: 50 }, (_, at) => 501 + at);
    read(...living);
    proc.processes.get(33)?.descriptors.set(99, 900);
    read(...living, 900);
    expect(pidsOf(900)).toEqual([33]);
    expect(proc.asked.listings).toBe(1);
  });

  it('finds what a churning server opened without listing its thousands of descriptors', () => {
    const sockets = Array.from({ length: 3000 }, (_, at) => 501 + at);
    const { descriptors } = proc.start(7, sockets);
    read(...sockets);
    const closed = sockets.slice(100, 400);
    const opened = closed.map((inode) => inode + 10_000).concat(20_001, 20_002);
    opened.forEach((inode, at) => descriptors.set(at < 300 ? 103 + at : 3003 + at - 300, inode));
    const { touched } = read(...sockets.filter((inode) => !closed.includes(inode)), ...opened);
    for (const inode of opened) expect(pidsOf(inode)).toEqual([7]);
    expect(touched).toEqual(new Set(opened));
    expect(proc.asked.listings).toBe(0);
    expect(proc.asked.links).toBeLessThan(400);
  });

  it('tells which sockets lost their last holder, and only once', () => {
    const { descriptors } = proc.start(7, [501, 502]);
    proc.start(8, [502]);
    read(501, 502);
    descriptors.clear();
    expect(read(501, 502)).toMatchObject({ released: new Set([501]) });
    expect(read(501, 502).released.size).toBe(0);
  });

  it('spares processes without sockets one reading where very many sockets came', () => {
    for (let pid = 1; pid <= 10; pid += 1) proc.start(pid, [null]);
    const sockets = Array.from({ length: 200 }, (_, at) => 501 + at);
    const server = proc.start(11, []);
    read();
    sockets.forEach((inode, at) => server.descriptors.set(3 + at, inode));
    proc.processes.get(5)?.descriptors.set(3, 900);
    read(...sockets, 900);
    expect(pidsOf(501)).toEqual([11]);
    expect(pidsOf(900)).toEqual([]);
    read(...sockets, 900);
    expect(pidsOf(900)).toEqual([5]);
  });

  it('adds a forked child at once, and drops the parent when it lets go', () => {
    const parent = proc.start(7, [501]);
    read(501);
    proc.start(8, [501]);
    read(501);
    expect(pidsOf(501)).toEqual([7, 8]);
    parent.descriptors.delete(3);
    read(501);
    expect(pidsOf(501)).toEqual([8]);
  });

  it('forgets processes that ended', () => {
    proc.start(7, [501]);
    proc.start(8, [501]);
    read(501);
    proc.processes.delete(7);
    read(501);
    expect(pidsOf(501)).toEqual([8]);
    proc.processes.delete(8);
    read(501);
    expect(pidsOf(501)).toEqual([]);
  });

  it('does not take a pid that was used again for the process before', () => {
    proc.start(7, [501], { name: 'old' });
    read(501);
    proc.start(7, [502], { name: 'new' });
    read(501, 502);
    expect(pidsOf(501)).toEqual([]);
    expect(index.ownersOf(502)).toMatchObject([{ pid: 7, name: 'new' }]);
  });

  it('does not take it even if descriptors and sockets look the same', () => {
    proc.start(7, [501], { name: 'old', startTicks: 1 });
    read(501);
    proc.start(7, [501], { name: 'new', startTicks: 2 });
    read(501);
    expect(index.ownersOf(501)).toMatchObject([{ name: 'new', startedAtMs: 20 }]);
  });

  it('finds a descriptor put in the place of another, when its socket has no owner', () => {
    const { descriptors } = proc.start(7, [501]);
    read(501);
    descriptors.set(3, 502);
    read(502);
    expect(pidsOf(502)).toEqual([7]);
  });

  it('finds one put in the place of a socket that others keep alive, after some readings', () => {
    const { descriptors } = proc.start(7, [501]);
    proc.start(8, [501]);
    read(501);
    descriptors.set(3, 502);
    for (let reading = 0; reading < 4; reading += 1) read(501, 502);
    expect(pidsOf(501)).toEqual([8]);
    expect(pidsOf(502)).toEqual([7]);
  });

  it('notices after some readings that a process runs another program', () => {
    const process = proc.start(7, [501], { name: 'sh' });
    read(501);
    expect(index.ownersOf(501)).toMatchObject([{ name: 'sh' }]);
    process.name = 'node';
    read(501);
    expect(index.ownersOf(501)).toMatchObject([{ name: 'node' }]);
  });

  it('works without descriptor counts, as on Linux before 6.2', () => {
    proc.tellsCounts = false;
    const { descriptors } = proc.start(7, [null]);
    const other = proc.start(8, [501]);
    read(501);
    descriptors.set(4, 502);
    other.descriptors.set(9, 503);
    read(501, 502, 503);
    expect([pidsOf(501), pidsOf(502), pidsOf(503)]).toEqual([[8], [7], [8]]);
    other.descriptors.delete(3);
    read(502, 503);
    expect(pidsOf(501)).toEqual([]);
  });

  it('counts processes it may not look into, and does not ask them each time', () => {
    proc.start(7, [501], { denied: true, userId: 1000 });
    proc.start(8, [], { denied: true, userId: 1000 });
    read(501);
    expect(index.deniedProcesses()).toBe(2);
    expect(pidsOf(501)).toEqual([]);
    read(501);
    expect(proc.asked.listings).toBe(0);
    expect(index.deniedProcesses()).toBe(2);
  });

  it('looks again when such a process becomes ours', () => {
    const process = proc.start(7, [501], { denied: true, userId: 0 });
    read(501);
    process.denied = false;
    process.userId = 1000;
    read(501);
    expect(pidsOf(501)).toEqual([7]);
    expect(index.deniedProcesses()).toBe(0);
  });

  it('searches ever more rarely for a socket nobody holds', () => {
    for (let pid = 1; pid <= 10; pid += 1) proc.start(pid, [null]);
    const listings = Array.from({ length: 8 }, () => {
      read(777);
      return proc.asked.listings;
    });
    expect(listings).toEqual([10, 10, 0, 0, 0, 10, 0, 0]);
  });

  it('survives a process that ends between being listed and being asked', () => {
    proc.start(7, [501]);
    const files = { ...proc.files, processIds: () => [7, 12345] };
    const racing = ownerIndex({ files, bootMs: null });
    const updateRacing = updateOf(racing);
    updateRacing(new Set([501]));
    expect(racing.ownersOf(501)).toHaveLength(1);
    proc.processes.delete(7);
    updateRacing(new Set([501]));
    expect(racing.ownersOf(501)).toEqual([]);
  });

  it('tells the truth after any history once sockets and descriptors stand still', () => {
    const pid = fc.integer({ min: 1, max: 5 });
    const inode = fc.integer({ min: 501, max: 508 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('start' as const), pid, inode }),
      fc.record({ kind: fc.constant('end' as const), pid, inode }),
      fc.record({ kind: fc.constant('open' as const), pid, inode }),
      fc.record({ kind: fc.constant('close' as const), pid, inode }),
      fc.record({ kind: fc.constant('read' as const), pid, inode }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, tellsCounts) => {
        const world = fakeProc();
        world.tellsCounts = tellsCounts;
        const tested = ownerIndex({ files: world.files, bootMs: 0 });
        const updateTested = updateOf(tested);
        for (const one of steps) apply(world, updateTested, one);
        for (let reading = 0; reading < 20; reading += 1) updateTested(livingIn(world));
        for (const living of livingIn(world)) {
          expect(tested.ownersOf(living).map((owner) => owner.pid)).toEqual(
            holdersIn(world, living),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Step {
  readonly kind: 'start' | 'end' | 'open' | 'close' | 'read';
  readonly pid: number;
  readonly inode: number;
}

function apply(world: FakeProc, updateTested: Update, { kind, pid, inode }: Step): void {
  const descriptors = world.processes.get(pid)?.descriptors;
  if (kind === 'read') updateTested(livingIn(world));
  else if (kind === 'start') world.start(pid, [inode]);
  else if (kind === 'end') world.processes.delete(pid);
  else if (kind === 'open') descriptors?.set(3 + (inode % 4), inode);
  else descriptors?.delete(3 + (inode % 4));
}

function livingIn(world: FakeProc): Set<number> {
  const inodes = new Set<number>();
  for (const { descriptors } of world.processes.values()) {
    for (const inode of descriptors.values()) if (inode !== null) inodes.add(inode);
  }
  return inodes;
}

function holdersIn(world: FakeProc, inode: number): number[] {
  return [...world.processes]
    .filter(([, { descriptors }]) => [...descriptors.values()].includes(inode))
    .map(([pid]) => pid)
    .sort((one, other) => one - other);
}
