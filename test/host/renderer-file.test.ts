import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRendererFile } from '../../src-main/host/renderer-file.ts';

let outside = '';
let directory = '';

beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'portside-renderer-')));
  directory = join(outside, 'renderer');
  await mkdir(join(directory, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(directory, 'index.html'), '<!doctype html>');
  await writeFile(join(directory, '.env'), 'KEY=1');
  await writeFile(join(directory, 'favicon.ico'), '');
  await writeFile(join(directory, 'data.unheard'), '');
  await writeFile(join(directory, 'assets', 'main-B1x_-9Za.js'), '');
  await writeFile(join(directory, 'assets', 'plain.css'), '');
  await symlink(join(outside, 'secret.txt'), join(directory, 'link.txt'));
  await symlink(outside, join(directory, 'up'));
});

afterAll(() => rm(outside, { recursive: true }));

describe('findRendererFile', () => {
  it('gives the start page for the root', async () => {
    expect(await findRendererFile(directory, '/')).toEqual({
      path: join(directory, 'index.html'),
      mediaType: 'text/html; charset=utf-8',
      immutable: false,
    });
  });

  it.each([
    ['/assets/main-B1x_-9Za.js', 'text/javascript; charset=utf-8', true],
    ['/assets/plain.css', 'text/css; charset=utf-8', false],
    ['/favicon.ico', 'image/x-icon', false],
    ['/data.unheard', 'application/octet-stream', false],
    ['/%69ndex.html', 'text/html; charset=utf-8', false],
  ])('knows what %s is', async (path, mediaType, immutable) => {
    expect(await findRendererFile(directory, path)).toMatchObject({ mediaType, immutable });
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%2E%2E%5Csecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..;/secret.txt',
    '/....//secret.txt',
    '/./index.html',
    '//index.html',
    '/assets//plain.css',
    '/assets/',
    '/index.html/',
    '/index.html%00.js',
    '/index.html%00',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    '/%zz',
    '/link.txt',
    '/up/secret.txt',
    '/up/renderer/index.html',
    '/.env',
    '/assets/.hidden',
    '/index.html::$DATA',
    '/C:/windows/win.ini',
    '/nothing.html',
    '',
    'index.html',
    '*',
    'http://127.0.0.1/index.html',
  ])('finds nothing at %j', async (path) => {
    expect(await findRendererFile(directory, path)).toBeNull();
  });

  it('never leaves its directory, however the path is put together', async () => {
    const pieces = [
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      'up',
      'secret.txt',
      'renderer',
    ];
    const paths = fc.array(fc.constantFrom(...pieces, 'index.html'), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(paths, async (parts) => {
        const found = await findRendererFile(directory, `/${parts.join('')}`);
        expect([null, join(directory, 'index.html')]).toContain(found?.path ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing where there is no directory', async () => {
    expect(await findRendererFile(join(outside, 'gone'), '/')).toBeNull();
  });
});
