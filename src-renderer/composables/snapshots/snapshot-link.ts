import type { Client, Stop } from '../../../src-main/core/contract/client.ts';
import type { RequestResult } from '../../../src-main/core/contract/contract.ts';

/** What the window may ask about saved snapshots. */
export interface SnapshotLink {
  readonly list: () => Promise<RequestResult<'snapshots.list'>>;
  /** Saves the table of this machine as it is now; the label may be empty. */
  readonly save: (label: string) => Promise<RequestResult<'snapshots.save'>>;
  readonly read: (fileName: string) => Promise<RequestResult<'snapshots.read'>>;
  readonly remove: (fileName: string) => Promise<RequestResult<'snapshots.remove'>>;
  readonly reveal: (fileName: string) => Promise<RequestResult<'snapshots.reveal'>>;
  /** Calls after one was saved or deleted on this host, by whomever. */
  readonly onChange: (listener: () => void) => Stop;
}

/** Asks over a client. */
export function snapshotLink(client: Client): SnapshotLink {
  return {
    list: () => client.request('snapshots.list', null),
    save: (label) => client.request('snapshots.save', { label }),
    read: (fileName) => client.request('snapshots.read', { fileName }),
    remove: (fileName) => client.request('snapshots.remove', { fileName }),
    reveal: (fileName) => client.request('snapshots.reveal', { fileName }),
    onChange: (listener) => client.subscribe('snapshots.changed', listener),
  };
}
