import { describe, expect, it } from 'vitest';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { context, watched } from './alert-scenes.ts';

const hourMs = 3_600_000;
const python = anOwner(7702, 'python3');

describe('many listeners at once', () => {
  const ports = Array.from({ length: 50 }, (_, at) => 8449 - at);
  const listeners = ports.map((port) => listenerAt(`0.0.0.0:${port}`, [python]));

  it('are one notice, with the lowest port first, and nothing more when they close', () => {
    const machine = watched([]);
    machine.see({ opened: listeners });
    machine.pass(hourMs);
    expect(machine.told).toHaveLength(1);
    expect(machine.told[0]).toHaveLength(50);
    expect(machine.told[0]?.slice(0, 2)).toEqual(['exposed 8400', 'exposed 8401']);
    machine.see({ closed: listeners.map(({ id }) => id) });
    machine.pass(hourMs);
    expect(machine.told).toHaveLength(1);
  });
});

describe('the listener of Portside itself', () => {
  const own = anOwner(context.ownPid, 'node');

  it('is learned, and nobody is told of it', () => {
    const machine = watched([]);
    machine.see({ opened: [listenerAt('127.0.0.1:8961', [own])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
    expect(machine.state().log.alerts).toEqual([]);
    expect(machine.state().watch.baseline.familiars.size).toBe(1);
  });

  it('is told of as any other where somebody else holds it too, or it is another Portside', () => {
    const machine = watched([]);
    machine.see({ opened: [listenerAt('127.0.0.1:8961', [own, python])] });
    machine.see({ opened: [listenerAt('127.0.0.1:8962', [anOwner(5, 'node')])] });
    machine.pass(hourMs);
    expect(machine.told.flat()).toEqual(['new-listener 8961', 'new-listener 8962']);
  });
});
