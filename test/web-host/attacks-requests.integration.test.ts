import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requests } from '../../src-main/core/contract/contract.ts';
import { startTestWebHost } from '../support/test-web-host.ts';
import { ask, enter, openWindow, type TestWindow } from '../support/web-client.ts';

async function hostWithWindow() {
  const host = await startTestWebHost();
  const window = await openWindow(host.port, { cookie: await host.newCookie() });
  return { ...host, window };
}

async function stillAnswers(window: TestWindow): Promise<void> {
  await expect(window.ask('monitor.status', null)).resolves.toMatchObject({ state: 'reading' });
}

/** What became of a question: its answer, or the code of a refusal. */
async function outcome(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'answered',
    (error: unknown) => String(Reflect.get(Object(error) as object, 'code')),
  );
}

describe('a window that asks nonsense', () => {
  it('is refused, request by request, and no handler breaks', async () => {
    const { window } = await hostWithWindow();
    const names = Object.keys(requests);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, argument) => {
        fc.pre(argument !== null && name !== 'alerts.rehearse');
        expect(await outcome(window.ask(name, argument))).toBe('invalid');
      }),
      { numRuns: 150 },
    );
    await stillAnswers(window);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'host.describe\0'])(
    'is told that there is no %j',
    async (name) => {
      const { window } = await hostWithWindow();
      expect(await outcome(window.ask(name, null))).toBe('unknown');
      await stillAnswers(window);
    },
  );

  it('pollutes no prototype, in an argument or beside it', async () => {
    const { window, port, newCookie } = await hostWithWindow();
    const poison = '{"polluted":true,"toString":1}';
    for (const argument of [`{"__proto__":${poison}}`, `{"constructor":{"prototype":${poison}}}`]) {
      window.socket.send(`{"id":7,"request":"settings.change","argument":${argument}}`);
      await stillAnswers(window);
    }
    const other = await openWindow(port, { cookie: await newCookie() });
    other.socket.send(`{"id":7,"request":"host.describe","argument":null,"__proto__":${poison}}`);
    expect((await other.closed).code).toBeGreaterThanOrEqual(1002);
    await stillAnswers(window);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('does not overflow the stack with depth', async () => {
    const { window } = await hostWithWindow();
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    window.socket.send(`{"id":7,"request":"settings.change","argument":${deep}}`);
    await stillAnswers(window);
  });
});

describe('compressed messages', () => {
  it('are never agreed to, so that few bytes cannot become many', async () => {
    const { window, port, newCookie } = await hostWithWindow();
    expect(window.socket.extensions).toBe('');
    const other = await openWindow(port, {
      cookie: await newCookie(),
      headers: { 'Sec-WebSocket-Extensions': 'permessage-deflate; server_max_window_bits=15' },
    });
    expect(other.socket.extensions).toBe('');
    await stillAnswers(other);
  });
});

describe('the folder of saved snapshots', () => {
  const outside = [
    '../secret.json',
    '..\\secret.json',
    '/etc/passwd',
    'portside-2026-11-20T22-00-00Z.json/../../settings.json',
    'portside-2026-11-20T22-00-00Z.json\0.txt',
    `portside-${'a'.repeat(10_000)}.json`,
    '__proto__',
  ];

  it.each(outside)('gives and removes nothing by the name %j', async (fileName) => {
    const { window } = await hostWithWindow();
    for (const request of ['snapshots.read', 'snapshots.remove', 'snapshots.reveal']) {
      expect(await outcome(window.ask(request, { fileName }))).toBe('invalid');
    }
  });

  it('follows no link out of the folder', async () => {
    const { window, rendererDirectory, background } = await hostWithWindow();
    await window.ask('snapshots.save', { label: '' });
    const data = join(background.settings.state().path, '..');
    const [folder = ''] = (await readdir(data)).filter((name) => name.startsWith('snap'));
    const secret = join(rendererDirectory, '..', 'secret.txt');
    const [saved = ''] = await readdir(join(data, folder));
    const fileName = saved.replace(/\d{4}-/, '1999-');
    const link = join(data, folder, fileName);
    await symlink(secret, link);
    const answer = JSON.stringify(
      await window.ask('snapshots.read', { fileName }).catch(() => 'refused'),
    );
    expect(answer).not.toContain('top secret');
    await outcome(window.ask('snapshots.remove', { fileName }));
    expect(await readFile(secret, 'utf8')).toBe('top secret');
    await stillAnswers(window);
  });

  it('stands a snapshot in it that is nonsense', async () => {
    const { window, background } = await hostWithWindow();
    await window.ask('snapshots.save', { label: '' });
    const data = join(background.settings.state().path, '..');
    const [folder = ''] = (await readdir(data)).filter((name) => name.startsWith('snap'));
    const [saved = ''] = await readdir(join(data, folder));
    const fileName = saved.replace(/\d{4}-/, '1999-');
    const path = join(data, folder, fileName);
    for (const text of ['', '{', 'null', '{"format":"portside-snapshot","version":1e999}']) {
      await writeFile(path, text);
      expect(['answered', 'failed']).toContain(
        await outcome(window.ask('snapshots.read', { fileName })),
      );
      expect(await outcome(window.ask('snapshots.list', null))).toBe('answered');
    }
    expect((await lstat(path)).isFile()).toBe(true);
  });
});

describe('a thousand connections that say nothing', () => {
  it('keep out neither a window that is open nor a person who comes', async () => {
    const { host, port, window } = await hostWithWindow();
    const idle: Socket[] = [];
    onTestFinished(() => idle.forEach((socket) => socket.destroy()));
    for (let count = 0; count < 1000; count += 1) {
      const socket = connect({ host: '127.0.0.1', port });
      socket.on('error', () => undefined);
      idle.push(socket);
      if (count % 50 === 0) await once(socket, 'connect');
    }
    await stillAnswers(window);
    const cookie = await enter(host.newUrl());
    expect(
      (await ask(port, { path: '/', headers: { host: `127.0.0.1:${port}`, cookie } })).status,
    ).toBe(200);
  });
});

describe('a page of another origin', () => {
  it('gets no permission to read, for any method, and no answer to a preflight', async () => {
    const { port, newCookie } = await hostWithWindow();
    const cookie = await newCookie();
    const headers = { host: `127.0.0.1:${port}`, cookie, origin: 'http://evil.example' };
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'TRACE']) {
      const answer = await ask(port, { path: '/', method, headers });
      const granted = Object.keys(answer.headers).filter((name) =>
        name.startsWith('access-control'),
      );
      expect(granted).toEqual([]);
      if (method !== 'GET' && method !== 'HEAD') expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('ends no process: its wire is refused even with a good cookie', async () => {
    const { port, newCookie } = await hostWithWindow();
    const cookie = await newCookie();
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${port}`]) {
      await expect(openWindow(port, { cookie, origin })).rejects.toThrow('403');
    }
  });

  it('cannot make a browser use a session that it chose', async () => {
    const { port, host, newCookie } = await hostWithWindow();
    const name = (await newCookie()).split('=', 1)[0] ?? '';
    const chosen = `${name}=${'A'.repeat(43)}`;
    const path = host.newUrl().replace(/^http:\/\/[^/]*/, '');
    const headers = { host: `127.0.0.1:${port}`, cookie: chosen };
    const answer = await ask(port, { path, headers });
    expect(String(answer.headers['set-cookie'])).not.toContain('A'.repeat(43));
    expect((await ask(port, { path: '/', headers })).status).toBe(401);
  });
});
