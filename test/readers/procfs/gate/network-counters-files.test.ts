import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkCountersFiles } from '../../../../src-main/readers/procfs/gate/network-counters-files.ts';
import { sharedBuffer } from '../../../../src-main/readers/procfs/socket-table-file.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-counters-'));
  const names = 'ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs';
  writeFileSync(join(directory, 'snmp'), `Tcp: ${names}\nTcp: 1 2 3 4 5 6\n`);
  writeFileSync(join(directory, 'sockstat'), 'TCP: inuse 5 orphan 0 tw 0 alloc 6 mem 1\n');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('networkCountersFiles', () => {
  it('reads the counters as they are now, again and again', () => {
    const files = networkCountersFiles(directory, sharedBuffer());
    expect(files.read()?.connections).toBe('1 2 3 4 5 0 0');
    expect(files.read()?.inUse).toEqual({ ipv4: '5', ipv6: '0' });
    writeFileSync(join(directory, 'sockstat'), 'TCP: inuse 6 orphan 0 tw 0 alloc 6 mem 1\n');
    expect(files.read()?.inUse.ipv4).toBe('6');
    files.close();
    expect(files.read()?.inUse.ipv4).toBe('6');
    files.close();
  });

  it('tells nothing where there are none', () => {
    const files = networkCountersFiles(join(directory, 'nowhere'), sharedBuffer());
    expect(files.read()).toBeNull();
    files.close();
  });
});
