import { describe, expect, it } from 'vitest';
import {
  emptyBaseline,
  forgottenAfterMs,
  knownScope,
  learnCallers,
  learnServices,
  mostFamiliars,
} from '../../../src-main/core/alerts/baseline.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { context, startMs } from './alert-scenes.ts';

const { ephemeralPorts } = context;
const hourMs = 3_600_000;

function learned(...sockets: ReturnType<typeof listenerAt>[]) {
  return learnServices(emptyBaseline, sockets, ephemeralPorts, startMs);
}

const node = (pid: number) => [anOwner(pid, 'node')];

describe('what is known', () => {
  const baseline = learned(listenerAt('127.0.0.1:3000', node(1)), listenerAt('0.0.0.0:22'));

  it.each([
    ['the same program with another pid', listenerAt('127.0.0.1:3000', node(2)), 'this-machine'],
    ['the same at another address', listenerAt('[::1]:3000', node(2)), 'this-machine'],
    ['another program', listenerAt('127.0.0.1:3000', [anOwner(1, 'bun')]), null],
    ['another port', listenerAt('127.0.0.1:3001', node(1)), null],
    ['the other protocol', boundAt('127.0.0.1:3000', node(1)), null],
    ['a listener whose owner is hidden now', listenerAt('127.0.0.1:3000'), 'this-machine'],
    ['a listener whose owner was hidden', listenerAt('0.0.0.0:22', node(1)), 'all-networks'],
    ['a dynamic port of a known program', listenerAt('127.0.0.1:50000', node(1)), 'this-machine'],
    ['a dynamic port of nobody', listenerAt('127.0.0.1:50000'), null],
  ])('%s', (_, socket, scope) => {
    expect(knownScope(baseline, socket, ephemeralPorts)).toBe(scope);
  });

  it('is the furthest scope there ever was', () => {
    const wide = learnServices(
      baseline,
      [listenerAt('0.0.0.0:3000', node(1))],
      ephemeralPorts,
      startMs,
    );
    const narrow = learnServices(
      wide,
      [listenerAt('127.0.0.1:3000', node(1))],
      ephemeralPorts,
      startMs + 2 * hourMs,
    );
    const socket = listenerAt('127.0.0.1:3000', node(3));
    expect(knownScope(narrow, socket, ephemeralPorts)).toBe('all-networks');
  });

  it('keeps all dynamic ports of a program as one', () => {
    const sockets = [40_001, 40_002, 59_999].map((port) =>
      listenerAt(`127.0.0.1:${port}`, node(1)),
    );
    expect(learned(...sockets).familiars.size).toBe(1);
  });
});

describe('learning', () => {
  it('changes nothing when all was known a moment ago', () => {
    const socket = listenerAt('127.0.0.1:3000', node(1));
    const baseline = learned(socket);
    const again = learnServices(baseline, [socket], ephemeralPorts, startMs + 1000);
    expect(again).toBe(baseline);
    const callers = learnCallers(baseline, ['curl'], startMs);
    expect(learnCallers(callers, ['curl'], startMs + 1000)).toBe(callers);
  });

  it('forgets what was not seen for long', () => {
    const old = learned(listenerAt('127.0.0.1:3000', node(1)));
    const later = startMs + forgottenAfterMs + 1;
    const socket = listenerAt('127.0.0.1:4000', node(1));
    const baseline = learnServices(old, [socket], ephemeralPorts, later);
    expect([...baseline.familiars.values()].map(({ port }) => port)).toEqual([4000]);
    const callers = learnCallers(learnCallers(old, ['curl'], startMs), ['wget'], later).callers;
    expect([...callers.keys()]).toEqual(['wget']);
  });

  it('never grows beyond its bounds, and keeps what was seen last', () => {
    const sockets = Array.from({ length: mostFamiliars + 50 }, (_, index) =>
      listenerAt(`127.0.0.1:${1 + index}`, node(1)),
    );
    const { familiars } = learned(...sockets);
    expect(familiars.size).toBe(mostFamiliars);
    expect([...familiars.values()].at(-1)?.port).toBe(mostFamiliars + 50);
    const names = Array.from({ length: 5000 }, (_, index) => `program ${index}`);
    expect(learnCallers(emptyBaseline, names, startMs).callers.size).toBe(2000);
  });

  it('keeps programs of hostile names apart', () => {
    const names = ['a', 'a +b', '-', '', 'dynamic', '__proto__'];
    const sockets = names.map((name) => listenerAt('127.0.0.1:3000', [anOwner(1, name)]));
    expect(learned(listenerAt('127.0.0.1:3000'), ...sockets).familiars.size).toBe(7);
  });
});
