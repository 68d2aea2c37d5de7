import { describe, expect, it } from 'vitest';
import { events } from '../../src-main/core/contract/contract.ts';
import { createEventRelay } from '../../src-main/preload/create-event-relay.ts';
import { scriptedTransport } from './scripted-transport.ts';

function relayWithTransport() {
  const scripted = scriptedTransport();
  return { relay: createEventRelay(scripted.transport), scripted };
}

describe('the event relay', () => {
  it('listens once, on the event channel', () => {
    const { relay, scripted } = relayWithTransport();
    relay.subscribe('table.delta', () => undefined);
    relay.subscribe('monitor.status', () => undefined);
    expect(scripted.channels).toEqual(['portside:event']);
  });

  it.each(Object.keys(events))('gives the payload of %s to its listeners only', (name) => {
    const { relay, scripted } = relayWithTransport();
    const heard: unknown[][] = [];
    relay.subscribe(name, (...values: unknown[]) => heard.push(values));
    for (const other of Object.keys(events)) scripted.emit(other, { of: other });
    expect(heard).toEqual([[{ of: name }]]);
  });

  it('stops one subscription at a time, and only once', () => {
    const { relay, scripted } = relayWithTransport();
    const heard: unknown[] = [];
    const listener = (payload: unknown) => heard.push(payload);
    const stop = relay.subscribe('table.delta', listener);
    relay.subscribe('table.delta', listener);
    stop();
    stop();
    scripted.emit('table.delta', 1);
    expect(heard).toEqual([1]);
  });

  it('lets a listener stop itself while an event is told', () => {
    const { relay, scripted } = relayWithTransport();
    const heard: string[] = [];
    const stop = relay.subscribe('table.delta', () => {
      heard.push('first');
      stop();
    });
    relay.subscribe('table.delta', () => heard.push('second'));
    scripted.emit('table.delta', 1);
    scripted.emit('table.delta', 2);
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it.each(['table.everything', 'toString', '__proto__', ''])('stays silent about %s', (name) => {
    const { relay, scripted } = relayWithTransport();
    const heard: unknown[] = [];
    const stop = relay.subscribe(name, (payload) => heard.push(payload));
    scripted.emit(name, 1);
    stop();
    expect(heard).toEqual([]);
  });

  it('takes no listener that is not a function', () => {
    const { relay, scripted } = relayWithTransport();
    const stop = relay.subscribe('table.delta', 'no function' as unknown as () => void);
    expect(() => scripted.emit('table.delta', 1)).not.toThrow();
    expect(stop).not.toThrow();
  });

  it('keeps the last port to show until the page listens', () => {
    const { relay, scripted } = relayWithTransport();
    scripted.emit('port.reveal', { protocol: 'tcp', port: 1 });
    scripted.emit('port.reveal', { protocol: 'tcp', port: 2 });
    const heard: unknown[] = [];
    relay.subscribe('port.reveal', (payload) => heard.push(payload));
    relay.subscribe('port.reveal', (payload) => heard.push(payload));
    expect(heard).toEqual([{ protocol: 'tcp', port: 2 }]);
  });

  it('keeps nothing else: old deltas would be wrong', () => {
    const { relay, scripted } = relayWithTransport();
    scripted.emit('table.delta', 1);
    const heard: unknown[] = [];
    relay.subscribe('table.delta', (payload) => heard.push(payload));
    expect(heard).toEqual([]);
  });
});
