import { describe, expect, it } from 'vitest';
import type { NetworkFiles } from '../../../../src-main/readers/procfs/networks/network-files.ts';
import { otherNetworks } from '../../../../src-main/readers/procfs/networks/other-networks.ts';
import type { SocketTables } from '../../../../src-main/readers/procfs/socket-tables.ts';

const noContainers = { of: () => null, settled: () => Promise.resolve() };
const nobody: ReadonlySet<number> = new Set();

/** Networks 7, 8 … whose processes are given; it counts what is opened and closed. */
function machine(namespaces: Map<number, number>) {
  const open = new Set<number>();
  const opened: number[] = [];
  const unreadable = new Set<number>();
  const files: NetworkFiles = {
    namespaceOf: (pid) => (pid === 'self' ? 1 : (namespaces.get(pid) ?? null)),
    cgroup: () => null,
    givenNames: () => new Map(),
  };
  const tablesOf = (pid: number): SocketTables => ({
    read: () => {
      if (unreadable.has(pid)) throw new Error('gone');
      open.add(pid);
      opened.push(pid);
      const skippedExample = `through ${pid}`;
      return { tables: [], skippedRows: 0, skippedExample, current: true, whole: true };
    },
    close: () => void open.delete(pid),
  });
  const networks = otherNetworks({ files, containers: noContainers, tablesOf });
  const read = (pids = [...namespaces.keys()]) =>
    networks.read(pids, nobody).map(({ reading }) => reading.skippedExample);
  return { namespaces, networks, open, unreadable, files, read };
}

describe('otherNetworks', () => {
  it('reads each other network through one of its processes, the own one never', () => {
    const { read, open } = machine(
      new Map([
        [10, 1],
        [20, 7],
        [21, 7],
        [30, 8],
      ]),
    );
    expect(read()).toEqual(['through 20', 'through 30']);
    expect([...open]).toEqual([20, 30]);
  });

  it('goes through another process when the one is gone', () => {
    const { read, unreadable, namespaces, open } = machine(
      new Map([
        [20, 7],
        [21, 7],
      ]),
    );
    unreadable.add(20);
    expect(read()).toEqual(['through 21']);
    unreadable.clear();
    namespaces.delete(21);
    expect(read()).toEqual(['through 20']);
    expect([...open]).toEqual([20]);
  });

  it('lets a network go with its last process, so that it can end', () => {
    const { read, namespaces, open } = machine(new Map([[20, 7]]));
    read();
    namespaces.clear();
    expect(read()).toEqual([]);
    expect(open.size).toBe(0);
  });

  it('does not take the tables of a pid used again for those of the network', () => {
    const { read, namespaces, files, open } = machine(new Map([[20, 7]]));
    let asked = 0;
    Object.assign(files, {
      namespaceOf: () => {
        asked += 1;
        // Asked twice when the process is found (new, and in turn), then once it was read through.
        return asked > 2 ? 1 : 7;
      },
    });
    expect(read([...namespaces.keys()])).toEqual([]);
    expect(open.size).toBe(0);
  });

  it('closes the files between readings when there are very many networks', () => {
    const many = new Map(Array.from({ length: 65 }, (_, index) => [index + 2, index + 100]));
    const { read, open } = machine(many);
    expect(read()).toHaveLength(65);
    expect(open.size).toBe(0);
    expect(read()).toHaveLength(65);
  });

  it('closes everything when told to', () => {
    const { read, networks, open } = machine(
      new Map([
        [20, 7],
        [30, 8],
      ]),
    );
    read();
    networks.close();
    expect(open.size).toBe(0);
    expect(read()).toHaveLength(2);
  });
});
