import { describe, expect, it } from 'vitest';
import { processIdentities } from '../../../src-main/readers/procfs/process-identities.ts';
import { processWatch } from '../../../src-main/readers/procfs/process-watch.ts';
import { socketHolders } from '../../../src-main/readers/procfs/socket-holders.ts';
import { fakeProc } from '../../support/fake-proc.ts';

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
    watch.startReading(new Set([501]));
    expect(watch.notLookedInto()).toEqual([]);
    watch.startReading(new Set([501]));
    expect(proc.asked.listings).toBe(2);
  });

  it('names those with sockets first among the others', () => {
    const { proc, watch } = watched();
    proc.start(7, [null]);
    proc.start(8, [501]);
    proc.start(9, [502], { denied: true });
    watch.startReading(new Set([501]));
    watch.startReading(new Set([501]));
    expect(watch.notLookedInto()).toEqual([8, 7]);
    watch.lookInto(8);
    expect(watch.notLookedInto()).toEqual([7]);
  });

  it('checks some holders each time until all had their turn', () => {
    const { proc, watch, holders } = watched();
    for (let pid = 1; pid <= 20; pid += 1) proc.start(pid, [500 + pid, 900]);
    const living = new Set(Array.from({ length: 20 }, (_, at) => 501 + at).concat(900, 990));
    watch.startReading(living);
    proc.processes.get(20)?.descriptors.set(3, 990);
    for (let reading = 0; reading < 3; reading += 1) {
      watch.startReading(living);
      watch.checkSome();
    }
    expect([...holders.holdersOf(990).keys()]).toEqual([20]);
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
    expect(() => watch.startReading(new Set())).toThrow('no /proc');
  });
});
