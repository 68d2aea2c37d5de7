import { describe, expect, it } from 'vitest';
import { candidateLines, candidateName } from '../../../src-main/cli/end/candidate-lines.ts';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import type { EndCandidate } from '../../../src-main/core/ending/end-candidates.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

function candidate(pid: number, changes: Partial<EndCandidate> = {}): EndCandidate {
  const nothing = { waitsOn: [], connectionCount: 0, parentOf: 0 };
  return { pid, name: 'node', startedAtMs: 1, ...nothing, ...changes };
}

function linesAt(columns: number, candidates: readonly EndCandidate[]) {
  return candidateLines(candidates, fakeTerminal({ columns }).out);
}

const web = [{ protocol: 'tcp', port: 3000 }] as const;

describe('candidateLines', () => {
  it('numbers them and says what each has to do with it', () => {
    const lines = linesAt(100, [
      candidate(10, { waitsOn: web, parentOf: 2 }),
      candidate(4711, { connectionCount: 3 }),
      candidate(3000),
    ]);
    expect(lines).toEqual([
      '  1  node 10    waits on 3000/tcp · parent of 2 of the others',
      '  2  node 4711  3 connections',
      '  3  node 3000  has this pid',
    ]);
  });

  it('lines up beside wide characters, and goes on below where the terminal is narrow', () => {
    const lines = linesAt(30, [
      candidate(1, { name: '数据库', waitsOn: web, parentOf: 1 }),
      candidate(2, { name: 'ab', waitsOn: web }),
    ]);
    expect(lines).toEqual([
      '  1  数据库 1  waits on 3000/tcp',
      '               parent of one of the others',
      '  2  ab 2      waits on 3000/tcp',
    ]);
  });

  it('counts many ports rather than filling the screen', () => {
    const waitsOn = Array.from({ length: 9 }, (_, index) => ({
      protocol: 'tcp' as const,
      port: index + 1,
    }));
    const [line = ''] = linesAt(100, [candidate(1, { waitsOn })]);
    expect(line).toContain('6/tcp, …');
    expect(line).not.toContain('7/tcp');
  });
});

describe('candidateName', () => {
  it('obeys no escape, and cuts what is long', () => {
    expect(candidateName({ name: '\x1b[2Jx', pid: 1 })).toBe('␛[2Jx 1');
    expect(candidateName({ name: '', pid: 1 })).toBe('(no name) 1');
    expect(displayWidth(candidateName({ name: 'x'.repeat(300), pid: 1 }))).toBe(42);
  });
});
