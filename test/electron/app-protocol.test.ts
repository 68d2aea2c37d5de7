import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appSchemePrivileges, serveRenderer } from '../../src-main/electron/app-protocol.ts';

type Handler = (request: { method: string; url: string }) => Promise<Response>;

const folder = mkdtempSync(join(tmpdir(), 'portside-protocol-'));
const renderer = join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(renderer, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync(join(folder, 'secret.html'), join(renderer, 'link.html'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function servedHandler(): Handler {
  let served: Handler | undefined;
  serveRenderer(
    {
      handle: (scheme, handler) => {
        expect(scheme).toBe('app');
        served = handler as unknown as Handler;
      },
    },
    renderer,
  );
  if (served === undefined) throw new Error('nothing was served');
  return served;
}

function get(url: string, method = 'GET'): Promise<Response> {
  return servedHandler()({ method, url });
}

describe('the app scheme', () => {
  it('has an origin and a secure context, and bypasses nothing', () => {
    expect(appSchemePrivileges).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
  });

  it.each([
    ['app://portside/', '<!doctype html>', 'text/html; charset=utf-8'],
    ['app://portside/index.html', '<!doctype html>', 'text/html; charset=utf-8'],
    ['app://portside/index.html?x=1#y', '<!doctype html>', 'text/html; charset=utf-8'],
    ['app://portside/assets/main-abc.js', 'export {};', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (url, text, type) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    await expect(response.text()).resolves.toBe(text);
  });

  it.each([
    'app://portside/../secret.html',
    'app://portside/assets/../../secret.html',
    'app://portside/%2e%2e/secret.html',
    'app://portside/%2e%2e%2fsecret.html',
    'app://portside/..%2fsecret.html',
    'app://portside/..%5csecret.html',
    'app://portside/..\\secret.html',
    'app://portside/%252e%252e%252fsecret.html',
    'app://portside/assets%2f..%2f..%2fsecret.html',
    'app://portside//secret.html',
    'app://portside/link.html',
    'app://portside/index.html%00.js',
    'app://portside/%',
    'app://portside/assets',
    'app://portside/assets/',
    'app://portside/missing.js',
    'app://portside/C:/Windows/win.ini',
    'app://portside/.hidden',
    'app://other/index.html',
    'app://portside.evil/index.html',
    'app://user@portside/index.html',
    'app://portside:80/index.html',
    'https://portside/index.html',
    'nonsense',
  ])('refuses %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    await expect(response.text()).resolves.toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect((await get('app://portside/index.html', method)).status).toBe(405);
  });

  it.each(['app://portside/index.html', 'app://portside/none', 'app://other/'])(
    'protects every answer (%s)',
    async (url) => {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );
});
