import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { displayWidth } from '../../src-main/cli/terminal/display-width.ts';
import { runPortside } from '../support/run-portside.ts';

const german = { LC_ALL: 'de_DE.UTF-8' };
const chinese = { LC_ALL: 'zh_CN.UTF-8' };

async function ownSettings(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'portside-language-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

describe('the command line', () => {
  it('speaks the language of the terminal, Commander’s own words too', async () => {
    const { out, code } = await runPortside(['list', '--help'], { environment: german });
    expect(code).toBe(0);
    expect(out).toMatch(/^Aufruf: portside list/);
    expect(out).toContain('Zeigt die Sockettabelle');
    expect(out).not.toMatch(/Usage|Options|choices|default|Filter: terms/);
  });

  it('wraps characters of two columns within 80', async () => {
    const { out } = await runPortside(['open', '--help'], { environment: chinese });
    const widths = out.split('\n').map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(out).toContain('用法：');
  });

  it.each([
    [{}, 'Unknown option “--nix” (Did you mean --unix?)'],
    [german, 'Unbekannte Option „--nix“ (gemeint: --unix?)'],
    [chinese, '未知选项“--nix”（是否指 --unix？）'],
  ])(
    'says under %j what is not understood, with the same exit code',
    async (environment, words) => {
      const { err, code } = await runPortside(['list', '--nix'], { environment });
      expect(err).toContain(words);
      expect(code).toBe(2);
    },
  );

  it('lets the settings outweigh the terminal', async () => {
    const environment = { PORTSIDE_DATA: await ownSettings() };
    await runPortside(['config', 'language', 'zh-Hans'], { environment });
    const { err } = await runPortside(['list', 'port:x'], { environment });
    expect(err).toContain('“x”不是有效的 port');
  });

  it('writes for programs the same in each language', async () => {
    const heads = await Promise.all(
      [{}, german, chinese].map(async (environment) => {
        const { out } = await runPortside(['list', '--format', 'csv'], { environment });
        return out.split('\n', 1)[0];
      }),
    );
    expect(new Set(heads).size).toBe(1);
    expect(heads[0]).toContain('"protocol","family","localAddress"');
  });
});
