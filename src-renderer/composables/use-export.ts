import type { ExportFormat, ExportOutcome } from '../../src-main/core/contract/contract.ts';
import { useListOptions } from '../stores/list-options.ts';
import { useToast } from '../stores/toast.ts';
import { saveDownload } from './save-download.ts';
import { useHost } from './use-host.ts';

/** Exports what the search box keeps, and tells how it went. */
export function useExport(): (format: ExportFormat, redacted?: boolean) => Promise<void> {
  const host = useHost();
  const options = useListOptions();
  const telling = useTellExport();
  return (format, redacted = false) =>
    telling(() => host.exportTable({ format, filter: options.filterText, redacted }));
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
