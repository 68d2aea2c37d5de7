import { describe, expect, it, vi } from 'vitest';
import { Listeners } from '../../../src-renderer/client/listeners.ts';

describe('Listeners', () => {
  it('hands a payload to all who listen to that event and nobody else', () => {
    const listeners = new Listeners();
    const reveal = vi.fn();
    const again = vi.fn();
    const other = vi.fn();
    listeners.add('port.reveal', reveal);
    listeners.add('port.reveal', again);
    listeners.add('machine.changed', other);
    listeners.emit('port.reveal', { protocol: 'tcp', port: 80 });
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ protocol: 'tcp', port: 80 });
    expect(again).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
  });

  it.each([
    ['a port beyond 65535', { protocol: 'tcp', port: 70_000 }],
    ['a protocol it does not know', { protocol: 'sctp', port: 80 }],
    ['more than was agreed', { protocol: 'tcp', port: 80, extra: 1 }],
    ['nothing', null],
  ])('drops a payload with %s', (_, payload) => {
    const listeners = new Listeners();
    const reveal = vi.fn();
    listeners.add('port.reveal', reveal);
    listeners.emit('port.reveal', payload);
    expect(reveal).not.toHaveBeenCalled();
  });

  it.each(['toString', '__proto__', 'unheard.of'])('ignores an event called %s', (name) => {
    const listeners = new Listeners();
    expect(() => listeners.emit(name, {})).not.toThrow();
  });

  it('forgets who stopped', () => {
    const listeners = new Listeners();
    const reveal = vi.fn();
    listeners.add('port.reveal', reveal)();
    listeners.emit('port.reveal', { protocol: 'udp', port: 53 });
    expect(reveal).not.toHaveBeenCalled();
  });
});
