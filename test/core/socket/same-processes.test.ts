import { describe, expect, it } from 'vitest';
import { areSameProcesses } from '../../../src-main/core/socket/same-processes.ts';
import { anOwner } from '../../support/build-socket.ts';

const nginx = anOwner(7, 'nginx');
const worker = anOwner(8, 'nginx');
const started = (startedAtMs: number | null) => ({ ...nginx, startedAtMs });

describe('areSameProcesses', () => {
  it('does not mind the order, nor their descriptors', () => {
    expect(areSameProcesses([nginx, worker], [worker, anOwner(7, 'nginx', [9])])).toBe(true);
    expect(areSameProcesses([], [])).toBe(true);
  });

  it('tells others by pid, by name, and by number', () => {
    expect(areSameProcesses([nginx], [worker])).toBe(false);
    expect(areSameProcesses([nginx], [anOwner(7, 'bash')])).toBe(false);
    expect(areSameProcesses([nginx], [nginx, worker])).toBe(false);
    expect(areSameProcesses([nginx, worker], [nginx])).toBe(false);
  });

  it('allows a start to be reckoned a little otherwise, or not to be known', () => {
    expect(areSameProcesses([started(1_000_000)], [started(1_000_040)])).toBe(true);
    expect(areSameProcesses([started(1_000_000)], [started(null)])).toBe(true);
  });

  it('takes a pid that was used again for another process', () => {
    expect(areSameProcesses([started(1_000_000)], [started(1_010_000)])).toBe(false);
  });
});
