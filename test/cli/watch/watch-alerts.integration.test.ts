import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownPort } from '../../support/own-port.ts';
import { startPortside } from '../../support/run-portside.ts';

/** A port that was chosen by somebody rather than by the system. */
async function listenOnChosenPort(): Promise<number> {
  const port = await ownPort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    await once(server, 'close');
  });
  return port;
}

async function dataFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portside-watch-alerts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('portside watch --alerts', () => {
  it.each([
    ['where nothing was learned', {}],
    ['beside a file that it cannot read', { 'alerts.json': '{ "format": ' }],
  ])('tells what is news, nothing else, and writes nothing: %s', async (_where, files) => {
    const PORTSIDE_DATA = await dataFolder(files);
    const words = ['watch', '--alerts', '--interval', '250ms', 'pid:' + String(process.pid)];
    const portside = startPortside(words, { environment: { PORTSIDE_DATA } });
    await portside.errMatches(/Nothing was learned here yet/);
    const port = await listenOnChosenPort();
    await portside.outMatches(new RegExp(`TCP ${port} is open, for the first time: `));
    portside.child.kill('SIGINT');
    const { code, out, err } = await portside.ended;
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(await readdir(PORTSIDE_DATA)).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(join(PORTSIDE_DATA, name), 'utf8')).toBe(text);
    }
  });

  it('follows the rules in the settings file while it runs', async () => {
    const PORTSIDE_DATA = await dataFolder({ 'settings.json': '{"version":1,"alerts.rules":[]}' });
    const settings = join(PORTSIDE_DATA, 'settings.json');
    const words = ['watch', '--alerts', '--interval', '250ms', 'pid:' + String(process.pid)];
    const portside = startPortside(words, { environment: { PORTSIDE_DATA } });
    await portside.errMatches(/Nothing was learned here yet/);
    await writeFile(settings, '{"version":1,"alerts.rules":');
    await portside.errMatches(/settings\.json cannot be understood/);
    const rule = '{"id":"own","enabled":true,"kind":"new-listener","filter":""}';
    await writeFile(settings, `{"version":1,"names":{"":"x"},"alerts.rules":[${rule}]}`);
    await portside.errMatches(/values that cannot be used for: names/);
    const port = await listenOnChosenPort();
    await portside.outMatches(new RegExp(`TCP ${port} is open, for the first time: `));
    portside.child.kill('SIGINT');
    expect((await portside.ended).code).toBe(0);
  });
});
