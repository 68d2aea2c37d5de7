import { describe, expect, it } from 'vitest';
import type { EventName, EventPayload } from '../../src-main/core/contract/contract.ts';
import { forwardEvents } from '../../src-main/host/forward-events.ts';
import { manySockets } from '../support/many-sockets.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor, scriptedMachine } from '../support/scripted-monitor.ts';
import { startTestBackground } from '../support/test-background.ts';

function collect() {
  const sent: { readonly name: EventName; readonly payload: unknown }[] = [];
  const send = <Name extends EventName>(name: Name, payload: EventPayload<Name>): void => {
    sent.push({ name, payload });
  };
  return { sent, send };
}

describe('forwardEvents', () => {
  it('tells of deltas and then of the status of the same reading', async () => {
    const monitor = createScriptedMonitor([]);
    const { sent, send } = collect();
    forwardEvents(monitor, await startTestBackground(monitor), send);
    monitor.advance([sampleListener(3000)]);
    expect(sent.map((event) => event.name)).toEqual(['table.delta', 'monitor.status']);
    expect(sent[0]?.payload).toMatchObject({ fromRevision: 1, revision: 2 });
    expect(sent[1]?.payload).toMatchObject({ revision: 2, state: 'reading' });
  });

  it('has windows ask for the table where a delta would be too large for one message', async () => {
    const monitor = createScriptedMonitor([]);
    const { sent, send } = collect();
    forwardEvents(monitor, await startTestBackground(monitor), send);
    const rows = manySockets(4001, 0);
    monitor.advance(rows.slice(0, 4000));
    monitor.advance([]);
    monitor.advance(rows);
    const tables = sent.filter(({ name }) => name !== 'monitor.status');
    expect(tables.map(({ name }) => name)).toEqual([
      'table.delta',
      'table.delta',
      'table.replaced',
    ]);
    expect(tables[2]?.payload).toEqual({ revision: 4 });
  });

  it('sends a heartbeat and no delta when nothing changed', async () => {
    const rows = [sampleListener(3000)];
    const monitor = createScriptedMonitor(rows);
    const { sent, send } = collect();
    forwardEvents(monitor, await startTestBackground(monitor), send);
    monitor.advance(rows);
    expect(sent.map((event) => event.name)).toEqual(['monitor.status']);
  });

  it('tells of a changed machine', async () => {
    const monitor = createScriptedMonitor([]);
    const { sent, send } = collect();
    forwardEvents(monitor, await startTestBackground(monitor), send);
    const moved = { ...scriptedMachine, hostname: 'grace' };
    monitor.changeMachine(moved);
    expect(sent).toEqual([{ name: 'machine.changed', payload: moved }]);
  });

  it('says nothing after its stop and leaves no listener behind', async () => {
    const monitor = createScriptedMonitor([]);
    const { sent, send } = collect();
    const background = await startTestBackground(monitor);
    const others = monitor.listenerCount();
    const stop = forwardEvents(monitor, background, send);
    expect(monitor.listenerCount()).toBe(others + 3);
    stop();
    stop();
    monitor.advance([sampleListener(3000)]);
    monitor.changeMachine(scriptedMachine);
    expect(sent).toEqual([]);
    expect(monitor.listenerCount()).toBe(others);
  });

  it('tells of changed settings', async () => {
    const monitor = createScriptedMonitor([]);
    const background = await startTestBackground(monitor);
    const { sent, send } = collect();
    const stop = forwardEvents(monitor, background, send);
    const state = await background.settings.change({ key: 'theme', value: 'dark' });
    expect(sent).toEqual([{ name: 'settings.changed', payload: state }]);
    stop();
    await background.settings.change({ key: 'theme', value: 'light' });
    expect(sent).toHaveLength(1);
  });

  it('tells of changed alerts', async () => {
    const monitor = createScriptedMonitor([]);
    const background = await startTestBackground(monitor);
    const { sent, send } = collect();
    const stop = forwardEvents(monitor, background, send);
    const muted = { kind: 'exposed', program: 'node' } as const;
    const report = background.alerts.mute(muted, true);
    await Promise.resolve();
    expect(sent).toEqual([{ name: 'alerts.changed', payload: report }]);
    stop();
    background.alerts.mute(muted, false);
    await Promise.resolve();
    expect(sent).toHaveLength(1);
  });
});
