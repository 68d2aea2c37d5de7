import { dialog } from 'electron';
import { translate } from '../core/words/translate.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';

type ExportHandlers = Pick<RequestHandlers, 'snapshot.export'>;

/** Exports everything as a snapshot, as the window would; a failure is told in a dialog. */
export function exportFromMenu(handlers: ExportHandlers): void {
  exportAll(handlers).catch(tellFailure);
}

async function exportAll(handlers: ExportHandlers): Promise<void> {
  const outcome = await handlers['snapshot.export']({
    format: 'snapshot',
    filter: '',
    redacted: false,
  });
  if (outcome.outcome === 'failed') tellFailure(outcome.reason);
}

function tellFailure(reason: unknown): void {
  const message = reason instanceof Error ? reason.message : String(reason);
  dialog.showErrorBox(translate('desktop.exportFailedTitle'), message);
}
