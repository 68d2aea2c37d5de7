import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  ExportOutcome,
  RequestArgument,
} from '../../../../src-main/core/contract/contract.ts';
import { tableSide } from '../../../../src-main/core/compare/compared-side.ts';
import { compareSides } from '../../../../src-main/core/compare/compare-sides.ts';
import { useComparisonExport } from '../../../../src-renderer/composables/comparison/use-comparison-export.ts';
import * as download from '../../../../src-renderer/composables/save-download.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import { laptop, listenerAt } from '../../../support/build-socket.ts';
import { runComposable } from '../../../support/run-composable.ts';

afterEach(() => void vi.restoreAllMocks());

const side = (kind: 'now' | 'moment', ...ports: readonly string[]) => ({
  side: tableSide(kind, { sockets: ports.map((at) => listenerAt(at)), takenAtMs: 0 }, laptop),
  name: '',
});

function exporting(nativeDialogs: boolean, outcome: ExportOutcome) {
  const asked: RequestArgument<'comparison.export'>[] = [];
  const exportComparison = (wish: RequestArgument<'comparison.export'>) => {
    asked.push(wish);
    return Promise.resolve(outcome);
  };
  const before = side('moment', '127.0.0.1:1');
  const after = side('now', '127.0.0.1:2', '127.0.0.1:3');
  const sides = { before, after, compared: compareSides(before.side, after.side) };
  const parts = runComposable({ exportComparison }, () => {
    const capabilities = { tray: false, nativeDialogs };
    useHostStatus().description = { kind: 'browser', version: '1', machine: laptop, capabilities };
    const exportAs = useComparisonExport(() => sides);
    return { exportAs, toast: useToast(), options: useListOptions() };
  });
  return { ...parts, asked };
}

describe('exporting a comparison', () => {
  it('hands the text to a host that asks where it shall go', async () => {
    const { exportAs, asked, toast } = exporting(true, { outcome: 'saved', path: '/tmp/x.csv' });
    await exportAs('csv', false);
    expect(asked.map(({ format, text }) => [format, text.split('\r\n').length])).toEqual([
      ['csv', 5],
    ]);
    expect(toast.phrase).toEqual({ key: 'window.exportedTo', values: { path: '/tmp/x.csv' } });
  });

  it('has the browser save it elsewhere, without a way over the host', async () => {
    const save = vi.spyOn(download, 'saveDownload').mockReturnValue(undefined);
    const { exportAs, asked, toast } = exporting(false, { outcome: 'cancelled' });
    await exportAs('markdown', false);
    expect(asked).toEqual([]);
    expect(save.mock.calls[0]?.[0].fileName).toBe('portside-comparison.md');
    expect(toast.phrase?.key).toBe('window.exportedAs');
  });

  it('is of what the search keeps, and of nothing while that has an error', async () => {
    const { exportAs, asked, options, toast } = exporting(true, { outcome: 'cancelled' });
    options.filterText = 'port:3';
    await exportAs('json', false);
    expect(JSON.parse(asked[0]?.text ?? '')).toMatchObject({
      opened: [{ local: { port: 3 } }],
      closed: [],
    });
    options.filterText = 'port:x';
    await exportAs('json', false);
    expect(asked).toHaveLength(1);
    expect(toast.phrase?.key).toBe('window.exportFilterError');
  });

  it('can be given away, without the name of a machine', async () => {
    const { exportAs, asked } = exporting(true, { outcome: 'cancelled' });
    await exportAs('json', true);
    await exportAs('json', false);
    const [shared, whole] = asked.map(({ text }) => text);
    expect(JSON.parse(shared ?? '')).toMatchObject({ redacted: true });
    expect(shared).not.toContain(laptop.hostname);
    expect(whole).toContain(laptop.hostname);
  });
});
