import type { ExportOutcome } from '../../../src-main/core/contract/contract.ts';
import type { ComparisonFormat } from '../../../src-main/core/compare/comparison-file.ts';
import { exportComparison } from '../../../src-main/core/compare/export-comparison.ts';
import { narrowComparison } from '../../../src-main/core/compare/narrow-comparison.ts';
import { redactComparison } from '../../../src-main/core/redact/redact-comparison.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { randomDigest } from '../opening/random-digest.ts';
import { useTellExport } from '../use-export.ts';
import type { SidesInSight } from './use-compared-sides.ts';
import { useHost } from '../use-host.ts';

type ExportedSides = Pick<SidesInSight, 'before' | 'after' | 'compared'>;

/** Writes a file; redacted ones have pseudonyms in place of what is private. */
export type ExportComparisonAs = (format: ComparisonFormat, redacted: boolean) => Promise<void>;

/** Exports of a comparison what the search box keeps, and tells how it went. */
export function useComparisonExport(sides: () => ExportedSides | null): ExportComparisonAs {
  const host = useHost();
  const hostStatus = useHostStatus();
  const options = useListOptions();
  const telling = useTellExport();

  /** The file is made here, where the sides are; a host with dialogs asks where it shall go. */
  function deliver(
    format: ComparisonFormat,
    redacted: boolean,
    shown: ExportedSides,
  ): Promise<ExportOutcome> {
    const { filter } = options;
    const { comparison } = shown.compared;
    const narrowed = filter === null ? comparison : narrowComparison(comparison, filter);
    const tables = { before: shown.before.side, after: shown.after.side, comparison: narrowed };
    const told = redacted
      ? redactComparison(tables, { digest: randomDigest(), users: [] })
      : tables;
    const file = exportComparison(told, format);
    if (hostStatus.description?.capabilities.nativeDialogs === true) {
      return host.exportComparison({ format, text: file.text });
    }
    return Promise.resolve({ outcome: 'download', ...file });
  }

  return async (format, redacted) => {
    const shown = sides();
    if (shown !== null) await telling(() => deliver(format, redacted, shown));
  };
}
