import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import type { ProcessEntry } from '../../../src-main/readers/systeminformation/parse-process-list.ts';
import { processNames } from '../../../src-main/readers/systeminformation/process-names.ts';

function socketOf(pid: number, name = ''): SocketFacts {
  return {
    protocol: 'tcp',
    family: 'ipv4',
    local: { address: '127.0.0.1', port: pid },
    remote: null,
    state: 'LISTEN',
    owners: [{ pid, name, descriptors: [], startedAtMs: null }],
    ownerReason: null,
    inode: null,
    userId: null,
    receiveQueueBytes: null,
    sendQueueBytes: null,
    networkNamespace: null,
    binding: null,
  };
}

function entryOf(pid: number, name: string): ProcessEntry {
  const untold = { parentPid: null, executable: null, commandLine: null, user: null };
  return { pid, name, startedAtMs: 1000, ...untold };
}

function namesFrom(
  answers: readonly (readonly ProcessEntry[] | Error | Promise<readonly ProcessEntry[]>)[],
) {
  const state = { asked: 0, nowMs: 0 };
  const names = processNames({
    waitMs: 20,
    nowMs: () => state.nowMs,
    listProcesses: async () => {
      const answer = answers[Math.min(state.asked, answers.length - 1)] ?? [];
      state.asked += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { names, state };
}

describe('processNames', () => {
  it('names what has no name and leaves the rest alone', async () => {
    const { names } = namesFrom([[entryOf(7, 'node.exe'), entryOf(8, 'other')]]);
    const named = socketOf(8, 'own');
    const { sockets, notes } = await names.complete([socketOf(7), named]);
    expect(sockets[0]?.owners).toEqual([
      { pid: 7, name: 'node.exe', descriptors: [], startedAtMs: 1000 },
    ]);
    expect(sockets[1]).toBe(named);
    expect(notes).toEqual([]);
  });

  it('asks only when an unknown pid shows up', async () => {
    const { names, state } = namesFrom([[entryOf(7, 'a')], [entryOf(7, 'a'), entryOf(9, 'b')]]);
    await names.complete([socketOf(1, 'known')]);
    expect(state.asked).toBe(0);
    await names.complete([socketOf(7)]);
    await names.complete([socketOf(7)]);
    expect(state.asked).toBe(1);
    const { sockets } = await names.complete([socketOf(7), socketOf(9)]);
    expect(state.asked).toBe(2);
    expect(sockets.map(({ owners }) => owners[0]?.name)).toEqual(['a', 'b']);
  });

  it('does not ask forever for a pid that no list has', async () => {
    const { names, state } = namesFrom([[entryOf(1, 'x')]]);
    for (let reading = 0; reading < 5; reading += 1) await names.complete([socketOf(7)]);
    expect(state.asked).toBe(1);
  });

  it('asks anew for a pid that was away, since another process may have it', async () => {
    const { names } = namesFrom([[entryOf(7, 'old')], [entryOf(7, 'new')]]);
    await names.complete([socketOf(7)]);
    await names.complete([]);
    const { sockets } = await names.complete([socketOf(7)]);
    expect(sockets[0]?.owners[0]?.name).toBe('new');
  });

  it('does not hold up a reading, and uses the answer in the next', async () => {
    let answer: (entries: readonly ProcessEntry[]) => void = () => undefined;
    const slow = new Promise<readonly ProcessEntry[]>((resolve) => {
      answer = resolve;
    });
    const { names, state } = namesFrom([slow]);
    const first = await names.complete([socketOf(7)]);
    expect(first.sockets[0]?.owners[0]?.name).toBe('');
    answer([entryOf(7, 'late')]);
    const second = await names.complete([socketOf(7)]);
    expect(second.sockets[0]?.owners[0]?.name).toBe('late');
    expect(state.asked).toBe(1);
  });

  it('says when names cannot be had', async () => {
    const failing = namesFrom([new Error('no shell')]);
    expect((await failing.names.complete([socketOf(7)])).notes).toEqual([
      { code: 'names-unavailable', level: 'warning', values: { reason: 'no shell' } },
    ]);
    expect((await namesFrom([[]]).names.complete([socketOf(7)])).notes).toHaveLength(1);
  });

  it('takes the note back once nothing lacks a name', async () => {
    const { names } = namesFrom([new Error('no shell')]);
    await names.complete([socketOf(7)]);
    expect((await names.complete([socketOf(7, 'told')])).notes).toEqual([]);
  });

  it('stops asking when it costs too much', async () => {
    let nowMs = 0;
    let asked = 0;
    const names = processNames({
      waitMs: 20,
      nowMs: () => nowMs,
      listProcesses: () => {
        asked += 1;
        nowMs += 4000;
        return Promise.resolve([entryOf(1, 'x')]);
      },
    });
    for (let pid = 10; pid < 20; pid += 1) await names.complete([socketOf(pid)]);
    expect(asked).toBe(2);
    nowMs += 300_000;
    await names.complete([socketOf(99)]);
    expect(asked).toBe(3);
  });
});
