import type { ExportOutcome } from '../../src-main/core/contract/contract.ts';
import type { ComparisonFormat } from '../../src-main/core/compare/comparison-file.ts';
import { exportComparison } from '../../src-main/core/compare/export-comparison.ts';
import { narrowComparison } from '../../src-main/core/compare/narrow-comparison.ts';
import { useHostStatus } from '../stores/host-status.ts';
import { useListOptions } from '../stores/list-options.ts';
import { useTellExport } from './use-export.ts';
import type { SidesInSight } from './use-compared-sides.ts';
import { useHost } from './use-host.ts';

type ExportedSides = Pick<SidesInSight, 'before' | 'after' | 'compared'>;

/** Exports of a comparison what the search box keeps, and tells how it went. */
export function useComparisonExport(
  sides: () => ExportedSides | null,
): (format: ComparisonFormat) => Promise<void> {
  const host = useHost();
  const hostStatus = useHostStatus();
  const options = useListOptions();
  const telling = useTellExport();

  /** The file is made here, where the sides are; a host with dialogs asks where it shall go. */
  function deliver(format: ComparisonFormat, shown: ExportedSides): Promise<ExportOutcome> {
    const { filter } = options;
    const { comparison } = shown.compared;
    const narrowed = filter === null ? comparison : narrowComparison(comparison, filter);
    const tables = { before: shown.before.side, after: shown.after.side, comparison: narrowed };
    const file = exportComparison(tables, format);
    if (hostStatus.description?.capabilities.nativeDialogs === true) {
      return host.exportComparison({ format, text: file.text });
    }
    return Promise.resolve({ outcome: 'download', ...file });
  }

  return async (format) => {
    const shown = sides();
    if (shown !== null) await telling(() => deliver(format, shown));
  };
}
