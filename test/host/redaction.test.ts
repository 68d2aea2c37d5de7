import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redaction } from '../../src-main/host/redaction.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-redaction-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('redaction', () => {
  it('digests alike in every run from one folder, and otherwise elsewhere', async () => {
    const [one, again] = [await redaction(folder), await redaction(folder)];
    const other = await redaction(join(folder, 'other'));
    expect(one.digest('ada')).toEqual(again.digest('ada'));
    expect(one.digest('ada')).not.toEqual(one.digest('grace'));
    expect(one.digest('ada')).not.toEqual(other.digest('ada'));
    expect(one.digest('ada').length).toBeGreaterThanOrEqual(16);
  });

  it('knows whose home this is', async () => {
    const { users } = await redaction(folder);
    expect(users).toContain(basename(homedir()));
    expect(users).not.toContain('');
  });
});
