import { describe, expect, it } from 'vitest';
import type { CutOff } from '../../../src-main/core/ending/ending-effect.ts';
import type { StartObstacle } from '../../../src-main/core/ending/start-again.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import {
  againPhrase,
  cutOffLines,
  originPhrase,
  portLines,
} from '../../../src-main/core/ending/ending-lines.ts';

const textOf = (lines: ReturnType<typeof portLines>) =>
  lines.map(({ words, count }) => [words, count].flatMap((one) => (one ? phraseText(one) : [])));
const port = (number: number) =>
  ({ protocol: 'tcp', port: number, network: '', heldBy: [] }) as const;
const cut = (changes: Partial<CutOff>): CutOff => ({
  role: 'accepted',
  port: 80,
  process: null,
  address: '192.0.2.7',
  count: 1,
  ...changes,
});

describe('portLines', () => {
  it('says what closes and who keeps a port open', () => {
    const held = { ...port(80), heldBy: [{ pid: 7, name: 'nginx' }] };
    expect(textOf(portLines({ ports: [port(22), held], cutOff: [] }))).toEqual([
      ['TCP 22'],
      ['TCP 80 stays open: also held by nginx 7'],
    ]);
    expect(textOf(portLines({ ports: [], cutOff: [] }))).toEqual([['No port']]);
  });

  it('counts the rest of many, never a single one', () => {
    const some = (count: number) =>
      textOf(portLines({ ports: Array.from({ length: count }, (_, at) => port(at)), cutOff: [] }));
    expect(some(6)).toHaveLength(6);
    expect(some(8).at(-1)).toEqual(['3 more ports']);
  });
});

describe('cutOffLines', () => {
  it('names processes where they are known, else addresses', () => {
    const cutOff = [
      cut({ process: { pid: 9, name: 'psql' }, count: 3 }),
      cut({ role: 'outgoing', port: 443 }),
    ];
    expect(textOf(cutOffLines({ ports: [], cutOff }))).toEqual([
      ['psql 9, connected to 80', '3 connections'],
      ['192.0.2.7, which it called on 443'],
    ]);
    expect(textOf(cutOffLines({ ports: [], cutOff: [] }))).toEqual([['Nobody']]);
  });
});

describe('againPhrase and originPhrase', () => {
  it('have words for everything', () => {
    const obstacles: readonly StartObstacle[] = [
      'command',
      'title',
      'program',
      'folder',
      'user',
      'container',
      'service',
    ];
    const texts = obstacles.map((obstacle) =>
      phraseText(againPhrase({ possible: false, obstacle })),
    );
    expect(new Set(texts).size).toBe(obstacles.length);
    expect(phraseText(againPhrase({ possible: true, environment: 'restored' }))).toContain(
      'environment; not',
    );
    expect(phraseText(againPhrase({ possible: true, environment: 'lost' }))).toContain('own');
  });

  it('tell the better way to stop what will come back', () => {
    const service = { kind: 'service', unit: 'nginx.service', ofUser: true } as const;
    expect(phraseText(originPhrase(service, phraseText))).toContain(
      'systemctl --user stop nginx.service',
    );
    expect(phraseText(originPhrase({ ...service, ofUser: false }, phraseText))).toContain(
      'systemctl stop nginx.service',
    );
    const container = { kind: 'container', name: 'web-1' } as const;
    expect(phraseText(originPhrase(container, phraseText))).toContain('container web-1');
  });
});
