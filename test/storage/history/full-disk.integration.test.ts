import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, toldSockets, writtenHistory } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

/** A file system of its own can only be mounted by root. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
  if (canMount) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder.path]);
});
afterEach(() => {
  if (canMount) execFileSync('umount', ['-l', folder.path]);
  folder.remove();
});

test.runIf(canMount)(
  'a full disk loses nothing: what waited is written once there is room',
  async () => {
    const history = await writtenHistory(folder.path);
    await history.reading(numberedTable(1));
    const filler = join(folder.path, 'filler');
    for (let bytes = 65_536; bytes >= 1024; bytes /= 2) {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
      } catch {
        // Full for pieces of this size; smaller ones may still fit.
      }
    }
    let failures = 0;
    for (let reading = 2; reading <= 40; reading += 1) {
      try {
        await history.reading(numberedTable(reading));
      } catch {
        failures += 1;
      }
    }
    expect(failures).toBeGreaterThan(0);
    expect(history.session().waiting()).toBeGreaterThan(0);
    rmSync(filler);
    history.session().flush();
    expect(history.session().waiting()).toBe(0);
    for (const reading of [1, 20, 40]) {
      const { sockets } = await history.reader().tableAt(history.nowMs() - (40 - reading) * 1000);
      expect(toldSockets(sockets)).toEqual(toldSockets(numberedTable(reading)));
    }
    history.close();
  },
);
