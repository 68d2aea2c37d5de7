import type { ExportFormat, ExportOutcome } from '../../src-main/core/contract/contract.ts';
import { parseFilter } from '../../src-main/core/query/parse-filter.ts';
import { exportOpened } from '../stores/opening/export-opened.ts';
import { useListOptions } from '../stores/search/list-options.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { useToast } from '../stores/toast.ts';
import { randomDigest } from './opening/random-digest.ts';
import { saveDownload } from './save-download.ts';
import { useHost } from './use-host.ts';

/** Exports what the search box keeps, and tells how it went. */
export function useExport(): (format: ExportFormat, redacted?: boolean) => Promise<void> {
  const host = useHost();
  const options = useListOptions();
  const shownTable = useShownTable();
  const telling = useTellExport();

  /** The host knows nothing of what was opened, so the page writes it itself. */
  function deliver(format: ExportFormat, redacted: boolean): Promise<ExportOutcome> {
    const { filterText } = options;
    const { opened } = shownTable;
    if (opened === null) return host.exportTable({ format, filter: filterText, redacted });
    const parsed = parseFilter(filterText);
    const filter = parsed.ok ? parsed.filter : (): boolean => false;
    const wish = { format, filter, filterText, redacted };
    return Promise.resolve(exportOpened(opened, wish, randomDigest));
  }

  return (format, redacted = false) => telling(() => deliver(format, redacted));
}

/** Has something exported that the search box narrows, unless its text has errors; tells how it went. */
export function useTellExport(): (deliver: () => Promise<ExportOutcome>) => Promise<void> {
  const options = useListOptions();
  const toast = useToast();

  function tell(outcome: ExportOutcome): void {
    if (outcome.outcome === 'saved') toast.show('window.exportedTo', { path: outcome.path });
    if (outcome.outcome === 'failed') toast.show('window.exportFailed', { reason: outcome.reason });
    if (outcome.outcome === 'download') {
      saveDownload(outcome);
      toast.show('window.exportedAs', { file: outcome.fileName });
    }
  }

  return async (deliver) => {
    if (options.filterErrors.length > 0) {
      toast.show('window.exportFilterError');
      return;
    }
    try {
      tell(await deliver());
    } catch (error) {
      toast.show('window.exportFailed', { reason: error instanceof Error ? error.message : '' });
    }
  };
}
