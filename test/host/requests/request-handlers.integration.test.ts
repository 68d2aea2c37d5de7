import { describe, expect, it } from 'vitest';
import { requests } from '../../../src-main/core/contract/contract.ts';
import type { ExportedFile } from '../../../src-main/host/requests/export-file.ts';
import { createRequestHandlers } from '../../../src-main/host/requests/request-handlers.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { createScriptedMonitor, scriptedMachine } from '../../support/scripted-monitor.ts';
import { startTestBackground } from '../../support/test-background.ts';

const capabilities = { tray: true, nativeDialogs: true };

async function createHandlers() {
  const monitor = createScriptedMonitor([sampleListener(3000)]);
  const delivered: ExportedFile[] = [];
  const handlers = createRequestHandlers({
    monitor,
    background: await startTestBackground(monitor),
    kind: 'electron',
    version: '1.2.3',
    capabilities,
    deliverExport: (file) => {
      delivered.push(file);
      return Promise.resolve({ outcome: 'saved', path: '/home/ada/ports.csv' });
    },
  });
  return { monitor, delivered, handlers };
}

describe('createRequestHandlers', () => {
  it('answers every request of the contract', async () => {
    const { handlers } = await createHandlers();
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  it('describes the host as it was made, with the machine as it is now', async () => {
    const { handlers, monitor } = await createHandlers();
    const moved = { ...scriptedMachine, hostname: 'grace' };
    monitor.changeMachine(moved);
    expect(await handlers['host.describe'](null)).toEqual({
      kind: 'electron',
      version: '1.2.3',
      machine: moved,
      capabilities,
    });
  });

  it('shows the table and how the monitor is', async () => {
    const { handlers, monitor } = await createHandlers();
    monitor.advance([]);
    expect(await handlers['table.snapshot'](null)).toMatchObject({ revision: 2, sockets: [] });
    expect(await handlers['monitor.status'](null)).toMatchObject({ revision: 2 });
  });

  it('passes the interval on to the monitor', async () => {
    const { handlers, monitor } = await createHandlers();
    await handlers['settings.change']({ key: 'intervalMs', value: 5000 });
    expect(monitor.asked.intervalsMs).toEqual([5000]);
  });

  it('tells about a real process, and nothing about one that is gone', async () => {
    const { handlers } = await createHandlers();
    const own = { pid: process.pid, startedAtMs: null };
    expect(await handlers['process.details'](own)).toMatchObject({ pid: process.pid });
    const gone = { pid: 2 ** 31 - 2, startedAtMs: null };
    expect(await handlers['process.details'](gone)).toBeNull();
  });

  it('tells nothing about a pid that was used again', async () => {
    const { handlers } = await createHandlers();
    const before = { pid: process.pid, startedAtMs: 1 };
    expect(await handlers['process.details'](before)).toBeNull();
  });

  it('hands the exported file to the host and gives its outcome', async () => {
    const { handlers, delivered } = await createHandlers();
    const outcome = await handlers['snapshot.export']({
      format: 'csv',
      filter: '',
      redacted: false,
    });
    expect(outcome).toEqual({ outcome: 'saved', path: '/home/ada/ports.csv' });
    expect(delivered).toMatchObject([{ mediaType: expect.stringContaining('text/csv') as string }]);
  });

  it('hands a comparison that the window wrote to the host, under a name of its own', async () => {
    const { handlers, delivered } = await createHandlers();
    const outcome = await handlers['comparison.export']({ format: 'markdown', text: '# x' });
    expect(outcome).toMatchObject({ outcome: 'saved' });
    expect(delivered).toEqual([
      {
        fileName: 'portside-comparison.md',
        mediaType: 'text/markdown;charset=utf-8',
        text: '# x',
      },
    ]);
  });
});
