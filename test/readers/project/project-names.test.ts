import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  largestManifestBytes,
  manifestText,
} from '../../../src-main/readers/project/manifest-text.ts';
import { projectNames } from '../../../src-main/readers/project/project-names.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portside-project-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('finding a project’s name', () => {
  it('takes the nearest manifest that names one', async () => {
    write('srv/shop/package.json', '{"name":"shop"}');
    write('srv/shop/api/package.json', '{"type":"module"}');
    write('srv/shop/api/src/main.js', '');
    write('srv/shop/worker/pyproject.toml', '[project]\nname = "worker"');
    const find = projectNames();
    expect(await find('/srv/shop/api/src', root)).toBe('shop');
    expect(await find('/srv/shop/worker', root)).toBe('worker');
    expect(await find('/srv/other', root)).toBeNull();
  });

  it('does not take a person’s home for a project', async () => {
    write('home/ada/package.json', '{"name":"oops"}');
    mkdirSync(join(root, 'home/ada/music'));
    expect(await projectNames()('/home/ada/music', root)).toBeNull();
  });

  it('goes by what lies there now, once a minute', async () => {
    let nowMs = 0;
    const find = projectNames(() => nowMs);
    write('srv/package.json', '{"name":"one"}');
    expect(await find('/srv', root)).toBe('one');
    write('srv/package.json', '{"name":"two"}');
    expect(await find('/srv', root)).toBe('one');
    nowMs = 61_000;
    expect(await find('/srv', root)).toBe('two');
  });
});

describe('reading a manifest', () => {
  it('reads a plain file', async () => {
    write('package.json', '{}');
    expect(await manifestText(join(root, 'package.json'))).toBe('{}');
  });

  it('reads nothing that is no plain file of bearable size', async () => {
    write('secret', 'do not follow');
    write('big', 'x'.repeat(largestManifestBytes + 1));
    symlinkSync(join(root, 'secret'), join(root, 'link'));
    mkdirSync(join(root, 'directory'));
    for (const name of ['big', 'link', 'directory', 'missing']) {
      expect(await manifestText(join(root, name))).toBeNull();
    }
  });

  it.runIf(process.platform === 'linux')('does not wait for the other end of a pipe', async () => {
    execFileSync('mkfifo', [join(root, 'package.json')]);
    expect(await manifestText(join(root, 'package.json'))).toBeNull();
    expect(await projectNames()('/srv', root)).toBeNull();
  });
});
