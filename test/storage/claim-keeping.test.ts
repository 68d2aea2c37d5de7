import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimKeeping } from '../../src-main/storage/claim-keeping.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portside-claim-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const claimer = (folder: string): string => `
  const { claimKeeping } = await import(${JSON.stringify(new URL('../../src-main/storage/claim-keeping.ts', import.meta.url).href)});
  const release = await claimKeeping(${JSON.stringify(folder)}, 'alerts');
  console.log(release === null ? 'no' : 'yes');
  setInterval(() => undefined, 1000);
`;

describe('the claim to keep something of a data folder', () => {
  it('is had by one at a time, in a folder that need not be there yet', async () => {
    const folder = join(directory, 'new');
    const release = await claimKeeping(folder, 'alerts');
    expect(release).not.toBeNull();
    expect(await claimKeeping(folder, 'alerts')).toBeNull();
    release?.();
    const again = await claimKeeping(folder, 'alerts');
    expect(again).not.toBeNull();
    again?.();
  });

  it('ends with the process that had it, however that ends', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', claimer(directory)]);
    const [word] = (await once(child.stdout, 'data')) as [Buffer];
    expect(word.toString().trim()).toBe('yes');
    expect(await claimKeeping(directory, 'alerts')).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const release = await claimKeeping(directory, 'alerts');
    expect(release).not.toBeNull();
    release?.();
  });

  it('is everybody’s where no folder can hold it', async () => {
    await writeFile(join(directory, 'file'), '');
    const folder = join(directory, 'file');
    expect(await claimKeeping(folder, 'alerts')).not.toBeNull();
    expect(await claimKeeping(folder, 'alerts')).not.toBeNull();
  });
});
