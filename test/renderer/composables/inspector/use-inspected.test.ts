import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useInspected } from '../../../../src-renderer/composables/inspector/use-inspected.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { acceptedAt, anOwner, listenerAt } from '../../../support/build-socket.ts';

const postgres = anOwner(852, 'postgres', [7]);
const listener = listenerAt('127.0.0.1:5432', [postgres], { id: 'listener' });
const accepted = acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', [postgres], { id: 'accepted' });
const portKey = 'port:tcp 5432 127.0.0.1';

beforeEach(() => {
  setActivePinia(createPinia());
  void useLiveTable().acceptSnapshot(
    { revision: 1, takenAtMs: 1, sockets: [listener, accepted], notes: [] },
    1,
  );
});

function close(...closed: readonly string[]): void {
  const none = { opened: [], changed: [], notes: [] };
  useLiveTable().acceptDelta({ ...none, fromRevision: 1, revision: 2, takenAtMs: 2, closed }, 2);
}

function showMoment(): void {
  useShownTable().show({ kind: 'moment', atMs: 1, sockets: [listener] });
}

describe('what is inspected', () => {
  it('is what the table has now', () => {
    const { inspected, gone } = useInspected(() => portKey);
    expect(inspected.value).toMatchObject({ kind: 'port', group: { connections: [{}] } });
    expect(gone.value).toBe(false);
    close('accepted');
    expect(inspected.value).toMatchObject({ kind: 'port', group: { connections: [] } });
  });

  it('stays as it was last seen when it closes', () => {
    const { inspected, gone } = useInspected(() => portKey);
    expect(inspected.value?.kind).toBe('port');
    close('listener', 'accepted');
    expect(gone.value).toBe(true);
    expect(inspected.value).toMatchObject({ kind: 'port', group: { waiting: [{}] } });
  });

  it('is a socket that closed before somebody looked, while its row lingers', () => {
    close('accepted');
    const { inspected, gone } = useInspected(() => 'socket:accepted');
    expect(gone.value).toBe(true);
    expect(inspected.value).toMatchObject({ kind: 'socket', socket: { id: 'accepted' } });
  });

  it('is nothing in a table of another time that lacks it, which is no closing', () => {
    const { inspected } = useInspected(() => 'socket:accepted');
    expect(inspected.value?.kind).toBe('socket');
    showMoment();
    expect(inspected.value).toBeNull();
    useShownTable().backToNow();
    expect(inspected.value).toMatchObject({ kind: 'socket', socket: { id: 'accepted' } });
  });

  it('is what the table of another time has under that key', () => {
    const { inspected, gone } = useInspected(() => portKey);
    showMoment();
    expect(inspected.value).toMatchObject({ kind: 'port', group: { connections: [] } });
    expect(gone.value).toBe(false);
  });
});
