import { mkdtempSync, rmSync, symlinkSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { allAnimals } from './all-animals.ts';
import { findCommand } from './find-command.ts';
import { asSeenBy, type ExpectedRow } from './expected-row.ts';
import { canChangeUser, canIsolate, canKeepAnimals } from './habitat.ts';
import { ordinaryUserId } from './other-users.ts';
import { rowsAmong } from './rows-among.ts';
import { expectSameBindings, expectSameRows } from './same-rows.ts';
import { readZoo, type ZooReading, type ZooReadingOptions } from './zoo-reading.ts';
import { openZoo, type OpenZoo } from './zoo.ts';

const ownUserId = process.geteuid?.() ?? 0;

let zoo: OpenZoo;

describe.runIf(canKeepAnimals)('a zoo of sockets', () => {
  beforeEach(async () => {
    zoo = await openZoo(allAnimals);
  });
  afterEach(() => zoo.close());

  it('is seen row by row and field by field', async () => {
    const { sockets, notes } = await readZoo(zoo.habitat, { userId: null, joined: false });
    expectSameRows(shownOf(sockets), seenBy(ownUserId), zoo.startedBetweenMs);
    if (ownUserId === 0) expect(notes).toEqual([]);
    if (findCommand('ss') !== null) expectSameBindings(shownOf(sockets), seenBy(ownUserId));
  });

  it.runIf(canIsolate)('is seen from outside, as another network', async () => {
    const outside = { ...zoo.habitat, enter: [] };
    const { sockets } = await readZoo(outside, { userId: null, joined: false });
    const inside = sockets
      .filter(({ networkNamespace }) => networkNamespace?.inode === zoo.habitat.network)
      .map((socket) => ({ ...socket, networkNamespace: null }));
    expectSameRows(inside, seenBy(ownUserId), zoo.startedBetweenMs);
  });

  it.runIf(canChangeUser)('is seen by an ordinary user, who is told what is hidden', async () => {
    const options = { userId: ordinaryUserId, joined: false };
    const { sockets, notes } = await readZoo(zoo.habitat, options);
    const expected = seenBy(ordinaryUserId);
    expectSameRows(shownOf(sockets), expected, zoo.startedBetweenMs);
    expect(notes).toMatchObject([{ code: 'owners-hidden', level: 'warning' }]);
    if (findCommand('ss') !== null) expectSameBindings(shownOf(sockets), expected);
    if (canIsolate) expect(notes[0]?.values['hidden']).toBe(hiddenIn(expected));
  });

  it.runIf(findCommand('netstat') !== null)('is seen the same beside netstat', async () => {
    const { sockets, base } = await readBeside('netstat');
    expect(base).toMatchObject({ outcome: 'read' });
    expectSameRows(shownOf(sockets), seenBy(ownUserId), zoo.startedBetweenMs);
  });

  it.runIf(findCommand('ss') !== null)('is seen the same beside ss, which is fooled', async () => {
    const { sockets, base } = await readBeside('ss');
    const accused = base?.sockets.filter(({ owners }) => owners.some(({ pid }) => pid === 1));
    expect(accused?.length).toBeGreaterThan(0);
    expectSameRows(shownOf(sockets), seenBy(ownUserId), zoo.startedBetweenMs);
    expect(sockets.flatMap(({ owners }) => owners).map(({ pid }) => pid)).not.toContain(1);
  });

  it.runIf(canChangeUser && findCommand('ss') !== null)(
    'is seen the same by an ordinary user beside ss',
    async () => {
      const { sockets } = await readBeside('ss', ordinaryUserId);
      expectSameRows(shownOf(sockets), seenBy(ordinaryUserId), zoo.startedBetweenMs);
    },
  );
});

/** Reads with both readers where only one of the commands that systeminformation knows is. */
async function readBeside(command: string, userId: number | null = null): Promise<ZooReading> {
  const directory = mkdtempSync(join(tmpdir(), 'portside-path-'));
  chmodSync(directory, 0o755);
  try {
    for (const name of [command, 'grep', 'sh']) {
      symlinkSync(findCommand(name) ?? '', join(directory, name));
    }
    const options: ZooReadingOptions = { userId, joined: true };
    return await readZoo(zoo.habitat, options, directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function seenBy(userId: number): readonly ExpectedRow[] {
  return zoo.rows.map((row) => asSeenBy(userId, row));
}

/** In a network of its own every row of that network counts; else those at its endpoints. */
function shownOf(all: readonly Socket[]): readonly Socket[] {
  const sockets = all.filter(({ networkNamespace }) => networkNamespace === null);
  if (zoo.habitat.isolated) return sockets;
  return rowsAmong(sockets, zoo.rows);
}

/** Sockets whose owner an ordinary user cannot see while other processes are closed to him. */
function hiddenIn(rows: readonly ExpectedRow[]): number {
  return rows.filter(({ ownerReason }) => ownerReason === 'other-user' || ownerReason === 'unknown')
    .length;
}
