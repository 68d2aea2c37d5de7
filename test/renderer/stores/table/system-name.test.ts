import { describe, expect, it } from 'vitest';
import { systemName } from '../../../../src-renderer/stores/table/system-name.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

describe('systemName', () => {
  it.each([
    ['linux', '6.18.5-amd64', 'Linux 6.18.5 · ada'],
    ['darwin', '25.1.0', 'macOS 25.1.0 · ada'],
    ['win32', '10.0.26100', 'Windows 10.0.26100 · ada'],
    ['haiku', 'hrev58', 'haiku hrev58 · ada'],
  ])('calls %s %s “%s”', (platform, release, text) => {
    expect(systemName({ ...scriptedMachine, platform, release })).toBe(text);
  });

  it('leaves out what a dump does not tell', () => {
    const unknown = { ...scriptedMachine, platform: 'win32', release: '', hostname: '' };
    expect(systemName(unknown)).toBe('Windows');
    expect(systemName({ ...unknown, hostname: 'ada' })).toBe('Windows · ada');
  });
});
