import { Notification } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNotifications } from '../../src-main/electron/kept-notifications.ts';
import { resetElectron } from '../support/electron-double/electron.ts';
import { createdDoubles } from '../support/electron-double/strict-class.ts';

beforeEach(resetElectron);
afterEach(() => vi.restoreAllMocks());

function showing(count: number) {
  const kept = keepNotifications();
  for (let shown = 0; shown < count; shown += 1) kept.show(new Notification({ title: 'Port' }));
  const doubles = createdDoubles('Notification');
  const closed = () => doubles.map((double) => double.callsOf('close').length);
  return { kept, doubles, closed };
}

describe('keepNotifications', () => {
  it('shows each, and closes those that are still there at the stop', () => {
    const { kept, doubles, closed } = showing(3);
    expect(doubles.map((double) => double.callsOf('show').length)).toEqual([1, 1, 1]);
    doubles[1]?.emit('close', {});
    kept.stop();
    kept.stop();
    expect(closed()).toEqual([1, 0, 1]);
  });

  it('writes down what the system would not show, and lets it go', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { kept, doubles, closed } = showing(1);
    doubles[0]?.emit('failed', {}, 'not signed');
    kept.stop();
    expect(logged).toHaveBeenCalledExactlyOnceWith('no notification', 'not signed');
    expect(closed()).toEqual([0]);
  });

  it('holds the latest alone where a system never tells that one is gone', () => {
    const { kept, closed } = showing(100);
    kept.stop();
    expect(closed()).toEqual([...Array<number>(80).fill(0), ...Array<number>(20).fill(1)]);
  });
});
