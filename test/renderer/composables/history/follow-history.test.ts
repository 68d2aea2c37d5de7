import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { followHistory } from '../../../../src-renderer/composables/history/follow-history.ts';
import { useHistoryHealth } from '../../../../src-renderer/stores/history/history-health.ts';
import { aHistoryStatus } from '../../../support/a-history-status.ts';
import { createFakeClient } from '../../../support/fake-client.ts';

beforeEach(() => setActivePinia(createPinia()));

const full = aHistoryStatus({
  state: 'failing',
  problem: { key: 'history.diskFull', values: { path: '/h' } },
});

describe('followHistory', () => {
  it('asks as soon as the line stands', async () => {
    const client = createFakeClient({ 'history.status': () => full });
    followHistory(client, useHistoryHealth());
    client.become('connected');
    await new Promise(setImmediate);
    expect(useHistoryHealth().problem).toEqual(full.problem);
  });

  it('follows what the host tells, until it is stopped', () => {
    const client = createFakeClient({});
    const stop = followHistory(client, useHistoryHealth());
    client.tell('history.changed', full);
    expect(useHistoryHealth().problem).toEqual(full.problem);
    client.tell('history.changed', aHistoryStatus());
    expect(useHistoryHealth().problem).toBeNull();
    stop();
    expect(client.listenerCount()).toBe(0);
  });

  it('knows nothing when the line breaks before the answer', async () => {
    const client = createFakeClient({});
    followHistory(client, useHistoryHealth());
    client.become('connected');
    await new Promise(setImmediate);
    expect(useHistoryHealth().problem).toBeNull();
  });
});
