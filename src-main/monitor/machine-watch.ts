import type { Stop } from '../core/contract/client.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { Clock } from './clock.ts';

const checkEveryMs = 5000;

export interface MachineWatchOptions {
  readonly known: Machine;
  /** Never rejects. */
  readonly read: () => Promise<Machine>;
  readonly clock: Clock;
  /** True while nothing is to be looked at. */
  readonly paused: () => boolean;
  readonly onChange: (machine: Machine) => void;
}

/** Looks at once and then every five seconds whether the machine's names or addresses changed. */
export function watchMachine(options: MachineWatchOptions): Stop {
  const { known, read, clock, paused, onChange } = options;
  let knownText = JSON.stringify(known);
  let stopped = false;
  let stopTimer: Stop = () => undefined;
  const look = async (): Promise<void> => {
    const machine = await read();
    const text = JSON.stringify(machine);
    if (text !== knownText && !stopped) onChange(machine);
    knownText = text;
  };
  const check = async (): Promise<void> => {
    if (!paused()) await look();
    if (stopped) return;
    stopTimer = clock.startTimer(() => void check(), checkEveryMs);
  };
  void check();
  return () => {
    stopped = true;
    stopTimer();
  };
}
