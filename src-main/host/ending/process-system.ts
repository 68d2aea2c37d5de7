import type { EndingSelf } from '../../core/ending/end-refusal.ts';
import type { ExactProcess } from '../../core/ending/exact-process.ts';
import type { ListedProcess } from '../../core/ending/listed-process.ts';
import type { ProcessOrigin } from '../../core/ending/process-origin.ts';
import type { ProcessDetails } from '../../core/machine/process-details.ts';
import { readProcessDetails } from '../../readers/process-details.ts';
import { listProcessesNow } from '../../readers/processes/list-processes-now.ts';
import { readProcessEnvironment } from '../../readers/processes/process-environment.ts';
import { readProcessOrigin } from '../../readers/processes/process-origin.ts';
import {
  isRunning,
  type ProcessStart,
  readProcessStart,
} from '../../readers/processes/process-start.ts';
import {
  mayI,
  type Permission,
  sendSignal,
  type Force,
  type SignalOutcome,
} from './send-signal.ts';

/** What ending a process asks of the machine, so that a test can stand in for one. */
export interface ProcessSystem extends Pick<EndingSelf, 'platform'> {
  list(): Promise<readonly ListedProcess[]>;
  /** Of whoever has the pid now; null when nobody has. */
  details(pid: number): Promise<ProcessDetails | null>;
  start(pid: number): Promise<ProcessStart>;
  origin(pid: number): Promise<ProcessOrigin | null>;
  environment(pid: number): Promise<Readonly<Record<string, string>> | null>;
  isRunning(process: ExactProcess): boolean;
  permission(pid: number): Permission;
  signal(pid: number, how: Force): Promise<SignalOutcome>;
}

/** This machine. */
export const thisMachine: ProcessSystem = {
  platform: process.platform,
  list: listProcessesNow,
  details: (pid) => readProcessDetails(pid, null),
  start: readProcessStart,
  origin: (pid) => readProcessOrigin(pid),
  environment: (pid) => readProcessEnvironment(pid),
  isRunning,
  permission: mayI,
  signal: sendSignal,
};
