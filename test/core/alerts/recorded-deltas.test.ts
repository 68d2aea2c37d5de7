import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlertRule, usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { type Baseline, emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import { anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import type { RecordedDeltas } from '../../support/deltas/recorded-deltas.ts';
import { watched, type Watched } from './alert-scenes.ts';

const hourMs = 3_600_000;

function recorded(name: string): RecordedDeltas {
  const file = new URL(`../../fixtures/deltas/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedDeltas;
}

interface PlayOptions {
  /** What an earlier run left behind. */
  readonly known?: Baseline;
  /** Milliseconds to wait before a step, by its index. */
  readonly pauses?: Readonly<Record<number, number>>;
}

/** Plays what was recorded at the pace at which it happened, then lets an hour pass. */
function play(
  name: string,
  rules: readonly AlertRule[] = usualRules,
  { known = emptyBaseline, pauses = {} }: PlayOptions = {},
): Watched {
  const machine = watched([], rules, known);
  let beforeMs = 0;
  recorded(name).steps.forEach(({ atMs, delta }, index) => {
    machine.pass(atMs - beforeMs + (pauses[index] ?? 0));
    machine.see(delta);
    beforeMs = atMs;
  });
  machine.pass(hourMs);
  return machine;
}

function learnedFrom(name: string) {
  return play(name).state().watch.baseline;
}

const watchPort = (filter: string): AlertRule => ({
  id: 'watched',
  enabled: true,
  kind: 'watched',
  filter,
});
const everything = usualRules.map((rule) => ({ ...rule, enabled: true, filter: '' }));

describe('recorded deltas', () => {
  it('a development server that starts again and again is told of once, then never', () => {
    expect(play('dev-server-restart').told).toEqual([['new-listener 3000']]);
    const known = learnedFrom('dev-server-restart');
    expect(play('dev-server-restart', usualRules, { known }).told).toEqual([]);
  });

  it('a restart is quiet also where its port is watched', () => {
    const rules = [watchPort('port:3000')];
    expect(play('dev-server-restart', rules).told).toEqual([['opened 3000'], ['closed 3000 ×2']]);
  });

  it('a listener that becomes reachable is one alert', () => {
    const { told } = play('exposed-listener');
    expect(told).toEqual([['new-listener 8000'], ['exposed 8000']]);
    const known = learnedFrom('exposed-listener');
    expect(play('exposed-listener', usualRules, { known }).told).toEqual([]);
  });

  it('a watched port that flaps is counted, and told no more than once a minute', () => {
    const { told, state } = play('flapping-port', [watchPort('port:3306')]);
    expect(told.map((notice) => notice.length)).toEqual([1, 1]);
    expect(told[0]).toEqual(['opened 3306']);
    expect(told[1]?.[0]).toMatch(/^closed 3306 ×\d$/);
    expect(state().log.alerts).toHaveLength(1);
  });

  it('a container is one alert: its published port, not what is inside', () => {
    expect(play('docker-start').told).toEqual([['exposed 8080']]);
    const known = learnedFrom('docker-start');
    expect(play('docker-start', usualRules, { known }).told).toEqual([]);
  });

  it('waking up with another address is quiet', () => {
    const { told } = play('sleep-and-wake', everything, { pauses: { 2: 8 * hourMs } });
    expect(told).toEqual([['exposed 5355']]);
  });
});

describe('a browser’s thousand connections', () => {
  const owner = anOwner(9120, 'chromium');
  const connections = Array.from({ length: 1000 }, (_, index) =>
    outgoingFrom(
      `192.168.1.20:${33_000 + index}`,
      `198.51.${100 + (index % 100)}.${index % 250}:443`,
      [owner],
    ),
  );

  it('are quiet, and one thing to learn', () => {
    const machine = watched([listenerAt('127.0.0.1:3000', [anOwner(1, 'node')])]);
    machine.see({ opened: connections });
    machine.see({ closed: connections.map(({ id }) => id) });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
    expect(machine.state().watch.waiting.size).toBe(1);
    expect(machine.state().watch.baseline.callers.size).toBe(1);
  });

  it('are one alert at most where first calls are asked for', () => {
    const machine = watched([], everything);
    machine.see({ opened: connections });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['called 443']]);
  });
});
