import { describe, expect, it } from 'vitest';
import { noSockets, scanDescriptors } from '../../../src-main/readers/procfs/held-sockets.ts';
import { fakeProc } from '../../support/fake-proc.ts';

const always = () => true;
const never = () => false;

describe('scanDescriptors', () => {
  it('finds the sockets among all descriptors', () => {
    const proc = fakeProc();
    proc.start(7, [null, 501, null, 502]);
    const scan = scanDescriptors(proc.files, 7, noSockets, never);
    expect(scan).toEqual({
      outcome: 'read',
      sockets: new Map([
        [4, 501],
        [6, 502],
      ]),
    });
  });

  it('does not ask again for what is certain', () => {
    const proc = fakeProc();
    proc.start(7, [501, 502]);
    scanDescriptors(proc.files, 7, new Map([[3, 501]]), always);
    expect(proc.asked.links).toBe(1);
  });

  it('asks again for what is not', () => {
    const proc = fakeProc();
    proc.start(7, [600]);
    const scan = scanDescriptors(proc.files, 7, new Map([[3, 501]]), never);
    expect(scan).toEqual({ outcome: 'read', sockets: new Map([[3, 600]]) });
  });

  it('forgets descriptors that were closed', () => {
    const proc = fakeProc();
    proc.start(7, []);
    const scan = scanDescriptors(proc.files, 7, new Map([[3, 501]]), always);
    expect(scan).toEqual({ outcome: 'read', sockets: new Map() });
  });

  it('tells a process that is gone from one that is not ours to see', () => {
    const proc = fakeProc();
    proc.start(7, [501], { denied: true });
    expect(scanDescriptors(proc.files, 7, noSockets, never)).toEqual({ outcome: 'denied' });
    expect(scanDescriptors(proc.files, 8, noSockets, never)).toEqual({ outcome: 'gone' });
  });
});
