import type { Scope } from '../address/scope.ts';
import type { Socket } from '../socket/socket.ts';

/** Something that happened, before any rule says whether it is worth telling. */
export type Occurrence =
  | {
      readonly kind: 'opened';
      readonly atMs: number;
      readonly socket: Socket;
      /** The furthest scope in which this was known before; null when it was never seen. */
      readonly knownScope: Scope | null;
      /** It was open already when Portside started. */
      readonly atStart: boolean;
      /** The same program left the port a moment ago and is back. */
      readonly returned: boolean;
    }
  | { readonly kind: 'closed'; readonly atMs: number; readonly socket: Socket }
  /** A program talked to another machine for the first time. */
  | { readonly kind: 'called'; readonly atMs: number; readonly socket: Socket };
