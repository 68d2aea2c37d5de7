import { describe, expect, it } from 'vitest';
import { restarterOf } from '../../../src-main/core/ending/restarter.ts';
import { aProcess } from './a-process.ts';

const shell = aProcess(50);
const own = aProcess(60, 50);
const loop = aProcess(70);
const server = aProcess(80, 70);
const processes = [aProcess(1, 0), shell, own, loop, server, aProcess(90, 50), aProcess(95, 2)];

describe('restarterOf', () => {
  it('is the parent of who came back', () => {
    expect(restarterOf(80, 60, processes)).toBe(loop);
  });

  it('is nobody where the first process took it in, or nothing is known of it', () => {
    expect(restarterOf(70, 60, processes)).toBeNull();
    expect(restarterOf(999, 60, processes)).toBeNull();
    expect(restarterOf(95, 60, processes)).toBeNull();
  });

  it('is nobody whom Portside would not end: it runs inside', () => {
    expect(restarterOf(90, 60, processes)).toBeNull();
  });
});
