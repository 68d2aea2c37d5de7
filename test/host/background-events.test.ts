import { describe, expect, it } from 'vitest';
import { backgroundEvents, type BackgroundSources } from '../../src-main/host/background-events.ts';
import { listeners } from '../../src-main/monitor/listeners.ts';

/** Sources that a test lets tell something, and how many listen to them. */
function sources() {
  const tellers: (() => void)[] = [];
  let listening = 0;
  const source = () => {
    const { add, tell } = listeners<never>();
    tellers.push(() =>
      tell({ length: 0, [Symbol.iterator]: () => [][Symbol.iterator]() } as never),
    );
    return (listener: (payload: never) => void) => {
      listening += 1;
      const stop = add(listener);
      return () => {
        listening -= 1;
        stop();
      };
    };
  };
  const onEnding = source();
  const given = {
    settings: { onChange: source() },
    history: { onChange: source() },
    alerts: { onChange: source(), onTold: source() },
    snapshots: { onChange: source() },
    endings: {
      forwardEvents: (send) => onEnding((ending) => send('process.ending', ending)),
    },
  } as BackgroundSources;
  return { given, tellAll: () => tellers.forEach((tell) => tell()), listening: () => listening };
}

describe('backgroundEvents', () => {
  it('sends all that the background tells, by the names of the contract', () => {
    const { given, tellAll } = sources();
    const sent: string[] = [];
    backgroundEvents(given)((name) => sent.push(name));
    tellAll();
    expect(sent.toSorted()).toEqual([
      'alerts.changed',
      'alerts.raised',
      'history.changed',
      'process.ending',
      'settings.changed',
      'snapshots.changed',
    ]);
  });

  it('listens to nobody before it is asked and after it is stopped', () => {
    const { given, tellAll, listening } = sources();
    const sent: string[] = [];
    const events = backgroundEvents(given);
    expect(listening()).toBe(0);
    const stop = events((name) => sent.push(name));
    expect(listening()).toBe(6);
    stop();
    stop();
    tellAll();
    expect([listening(), sent]).toEqual([0, []]);
  });

  it('does without endings where windows end nothing', () => {
    const { given, listening } = sources();
    backgroundEvents({ ...given, endings: null })(() => undefined);
    expect(listening()).toBe(5);
  });
});
