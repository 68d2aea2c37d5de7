import type { Stop } from '../core/contract/client.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { Clock } from './clock.ts';

const checkEveryMs = 5000;

export interface MachineWatchOptions {
  readonly known: Machine;
  /** Never rejects. */
  readonly read: () => Promise<Machine>;
  readonly clock: Clock;
  readonly onChange: (machine: Machine) => void;
}

/** Looks at once and then every five seconds whether the machine's names or addresses changed. */
export function watchMachine({ known, read, clock, onChange }: MachineWatchOptions): Stop {
  let knownText = JSON.stringify(known);
  let stopped = false;
  let stopTimer: Stop = () => undefined;
  const check = async (): Promise<void> => {
    const machine = await read();
    if (stopped) return;
    const text = JSON.stringify(machine);
    if (text !== knownText) onChange(machine);
    knownText = text;
    stopTimer = clock.startTimer(() => void check(), checkEveryMs);
  };
  void check();
  return () => {
    stopped = true;
    stopTimer();
  };
}
