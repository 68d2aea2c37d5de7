import { describe, expect, it } from 'vitest';
import { processIdentities } from '../../../src-main/readers/procfs/process-identities.ts';
import { processWatch } from '../../../src-main/readers/procfs/process-watch.ts';
import { socketHolders } from '../../../src-main/readers/procfs/socket-holders.ts';
import { fakeProc } from '../../support/fake-proc.ts';

const nothingFreed = new Map<number, number[]>();

function watched() {
  const proc = fakeProc();
  const holders = socketHolders();
  const identities = processIdentities(proc.files, 0);
  return { proc, holders, watch: processWatch({ files: proc.files, holders, identities }) };
}

describe('processWatch', () => {
  it('looks into every process once at first, then into none that stayed as it was', () => {
    const { proc, watch } = watched();
    proc.start(7, [501]);
    proc.start(8, [null]);
    watch.startReading(new Set([501]), nothingFreed);
    expect(watch.notLookedInto()).toEqual([]);
    watch.startReading(new Set([501]), nothingFreed);
    expect(proc.asked.listings).toBe(2);
  });

  it('names those with sockets first among the others', () => {
    const { proc, watch } = watched();
    proc.start(7, [null]);
    proc.start(8, [501]);
    proc.start(9, [502], { denied: true });
    watch.startReading(new Set([501]), nothingFreed);
    watch.startReading(new Set([501]), nothingFreed);
    expect(watch.notLookedInto()).toEqual([8, 7]);
    watch.lookInto(8);
    expect(watch.notLookedInto()).toEqual([7]);
  });

  it('checks some holders each time until all had their turn', () => {
    const { proc, watch, holders } = watched();
    for (let pid = 1; pid <= 20; pid += 1) proc.start(pid, [500 + pid, 900]);
    const living = new Set(Array.from({ length: 20 }, (_, at) => 501 + at).concat(900, 990));
    watch.startReading(living, nothingFreed);
    proc.processes.get(20)?.descriptors.set(3, 990);
    for (let reading = 0; reading < 3; reading += 1) {
      watch.startReading(living, nothingFreed);
      watch.checkSome();
    }
    expect([...holders.holdersOf(990).keys()]).toEqual([20]);
  });

  it('asks descriptors whose sockets died what they stand for now, and lists nothing', () => {
    const { proc, watch, holders } = watched();
    const { descriptors } = proc.start(7, [501, 502, 503]);
    watch.startReading(new Set([501, 502, 503]), nothingFreed);
    proc.asked.listings = 0;
    descriptors.set(3, 601).set(4, null);
    watch.startReading(new Set([503, 601]), new Map([[7, [3, 4]]]));
    expect([...holders.socketsOf(7)].sort()).toEqual([
      [3, 601],
      [5, 503],
    ]);
    watch.guess();
    expect(proc.asked.listings).toBe(0);
  });

  it('guesses that new sockets stand right above the others', () => {
    const { proc, watch, holders } = watched();
    const { descriptors } = proc.start(7, [501]);
    watch.startReading(new Set([501]), nothingFreed);
    proc.asked.listings = 0;
    descriptors.set(4, 502).set(5, 503);
    watch.startReading(new Set([501, 502, 503]), nothingFreed);
    watch.guess();
    watch.lookIntoChanged();
    expect([...holders.socketsOf(7).values()]).toEqual([501, 502, 503]);
    expect(proc.asked.listings).toBe(0);
  });

  it('lists what a guess does not explain', () => {
    const { proc, watch, holders } = watched();
    const { descriptors } = proc.start(7, [501]);
    watch.startReading(new Set([501]), nothingFreed);
    descriptors.set(4, null).set(99, 502);
    watch.startReading(new Set([501, 502]), nothingFreed);
    watch.guess();
    watch.lookIntoChanged();
    expect([...holders.socketsOf(7).values()]).toEqual([501, 502]);
  });

  it('looks at processes without sockets in turn, each within four readings', () => {
    const { proc, watch, holders } = watched();
    for (let pid = 1; pid <= 40; pid += 1) proc.start(pid, [null]);
    watch.startReading(new Set(), nothingFreed);
    for (const process of proc.processes.values()) process.descriptors.set(9, 900);
    const found = Array.from({ length: 4 }, () => {
      watch.startReading(new Set([900]), nothingFreed);
      watch.lookIntoSomeChanged();
      return holders.holdersOf(900).size;
    });
    // Those found hold a socket from then on and are looked at each time, so turns get shorter.
    expect(found[0]).toBe(10);
    expect(found.at(-1)).toBeGreaterThanOrEqual(27);
    for (let reading = 0; reading < 8; reading += 1) {
      watch.startReading(new Set([900]), nothingFreed);
      watch.lookIntoSomeChanged();
    }
    expect(holders.holdersOf(900).size).toBe(40);
  });

  it('lets the failure to list processes through', () => {
    const { proc, holders } = watched();
    const files = {
      ...proc.files,
      processIds: () => {
        throw new Error('no /proc');
      },
    };
    const watch = processWatch({ files, holders, identities: processIdentities(files, 0) });
    expect(() => watch.startReading(new Set(), nothingFreed)).toThrow('no /proc');
  });
});
