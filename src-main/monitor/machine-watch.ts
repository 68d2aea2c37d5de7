import type { Stop } from '../core/contract/client.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { Clock } from './clock.ts';

const checkEveryMs = 5000;

export interface MachineWatchOptions {
  readonly known: Machine;
  readonly read: () => Machine;
  readonly clock: Clock;
  readonly onChange: (machine: Machine) => void;
}

/** Looks every five seconds whether the machine's names or addresses changed. */
export function watchMachine({ known, read, clock, onChange }: MachineWatchOptions): Stop {
  let knownText = JSON.stringify(known);
  let stopTimer: Stop = () => undefined;
  const plan = (): void => {
    stopTimer = clock.startTimer(check, checkEveryMs);
  };
  const check = (): void => {
    const machine = read();
    const text = JSON.stringify(machine);
    if (text !== knownText) onChange(machine);
    knownText = text;
    plan();
  };
  plan();
  return () => stopTimer();
}
