import { describe, expect, it } from 'vitest';
import { processIdentities } from '../../../src-main/readers/procfs/process-identities.ts';
import { processLooks } from '../../../src-main/readers/procfs/process-looks.ts';
import { socketHolders } from '../../../src-main/readers/procfs/socket-holders.ts';
import { fakeProc } from '../../support/fake-proc.ts';

function looking() {
  const proc = fakeProc();
  const holders = socketHolders();
  const identities = processIdentities(proc.files, 0);
  return { proc, holders, looks: processLooks({ files: proc.files, holders, identities }) };
}

describe('processLooks', () => {
  it('learns what a process holds, once a reading', () => {
    const { proc, holders, looks } = looking();
    proc.start(7, [501, null, 502]);
    looks.into(7);
    expect([...holders.socketsOf(7).values()]).toEqual([501, 502]);
    expect([looks.had(7), looks.had(8)]).toEqual([true, false]);
    looks.startReading(new Set([501]));
    expect(looks.had(7)).toBe(false);
  });

  it('takes a living socket for held where it was, unless it looks afresh', () => {
    const { proc, holders, looks } = looking();
    const { descriptors } = proc.start(7, [501]);
    looks.into(7);
    looks.startReading(new Set([501, 601]));
    descriptors.set(3, 601);
    looks.into(7);
    expect([...holders.socketsOf(7).values()]).toEqual([501]);
    looks.intoAfresh(7);
    expect([...holders.socketsOf(7).values()]).toEqual([601]);
  });

  it('asks again for a socket that died or that several hold', () => {
    const { proc, holders, looks } = looking();
    const { descriptors } = proc.start(7, [501, 502]);
    proc.start(8, [502]);
    looks.into(7);
    looks.into(8);
    looks.startReading(new Set([502, 601]));
    descriptors.set(3, 601).set(4, null);
    looks.into(7);
    expect([...holders.socketsOf(7).values()]).toEqual([601]);
    expect([...holders.holdersOf(502).keys()]).toEqual([8]);
  });

  it('names those not looked into yet, holders first, without those that may not be', () => {
    const { proc, looks } = looking();
    proc.start(7, [null]);
    proc.start(8, [501]);
    proc.start(9, [502], { denied: true });
    for (const pid of [7, 8, 9]) looks.into(pid);
    expect(looks.deniedProcesses()).toBe(1);
    looks.startReading(new Set([501]));
    expect(looks.notYet([7, 8, 9])).toEqual([8, 7]);
    looks.into(8);
    expect(looks.notYet([7, 8, 9])).toEqual([7]);
    looks.forget(9);
    expect(looks.deniedProcesses()).toBe(0);
  });

  it('does not take for looked into what it failed to look into', () => {
    const { proc, holders } = looking();
    const files = {
      ...proc.files,
      descriptors: () => {
        throw new Error('EMFILE');
      },
    };
    const looks = processLooks({ files, holders, identities: processIdentities(files, 0) });
    expect(() => looks.into(7)).toThrow('EMFILE');
    expect(looks.had(7)).toBe(false);
  });
});
