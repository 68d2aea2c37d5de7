import type { AlertWishes } from './alert-actions.ts';
import type { Protocol } from '../socket/socket.ts';

/** What the window's surroundings allow. */
export interface ActionSurroundings {
  /** Of the machine whose sockets are shown, as `process.platform` names it. */
  readonly platform: string;
  /** The host ends processes; absent means no. */
  readonly endsProcesses?: boolean;
  /** The host opens folders; absent means no. */
  readonly revealsFiles?: boolean;
  /** What is told and what is not; absent where that cannot be changed. */
  readonly alerts?: AlertWishes;
  /** A port near another one that nobody has, where the table tells. */
  readonly freePortNear?: (port: number, protocol: Protocol) => number | null;
}
