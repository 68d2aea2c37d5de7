import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { followOwnSettings } from '../../../src-main/cli/config/follow-own-settings.ts';
import { portNames, setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

async function following(text: string) {
  const directory = await mkdtemp(join(tmpdir(), 'portside-follow-'));
  const write = (next: string) => writeFile(join(directory, 'settings.json'), next);
  await write(text);
  const terminal = fakeTerminal({ environment: { PORTSIDE_DATA: directory } });
  const own = await followOwnSettings(terminal);
  onTestFinished(async () => {
    own.stop();
    setPortNames({});
    await rm(directory, { recursive: true });
  });
  return { own, write, err: terminal.written.err };
}

describe('followOwnSettings', () => {
  it('has the settings as they are, and tells each change of them', async () => {
    const { own, write } = await following('{"version":1,"intervalMs":2000}');
    expect(own.settings().intervalMs).toBe(2000);
    const told: number[] = [];
    own.onChange(({ intervalMs }) => told.push(intervalMs));
    await write('{"version":1,"intervalMs":500,"names":{"80":"shop"}}');
    await vi.waitUntil(() => told.includes(500));
    expect(own.settings().intervalMs).toBe(500);
    expect(portNames()).toEqual({ 80: 'shop' });
  });

  it('keeps what stood while the file cannot be understood, and says so once', async () => {
    const { own, write, err } = await following('{"version":1,"intervalMs":2000}');
    await write('{"version":1,');
    await vi.waitUntil(() => err().includes('cannot be understood'));
    await write('{"version":1,"interv');
    await write('{"version":1,"intervalMs":500}');
    await vi.waitUntil(() => own.settings().intervalMs === 500);
    expect(err().match(/cannot be understood/g)).toHaveLength(1);
  });

  it('says what is wrong from the start, and nothing after it was stopped', async () => {
    const { own, write, err } = await following('{"version":9,"intervalMs":2000}');
    expect(err()).toContain('A newer Portside (settings version 9)');
    const told: number[] = [];
    own.onChange(({ intervalMs }) => told.push(intervalMs));
    own.stop();
    await write('{"version":1,"intervalMs":500}');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toEqual([]);
  });
});
