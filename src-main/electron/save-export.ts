import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { ExportOutcome } from '../core/contract/contract.ts';
import { translate } from '../core/words/translate.ts';
import type { ExportedFile } from '../host/requests/export-file.ts';
import { saveFailure } from './save-failure.ts';
import { saveFilters } from './save-filters.ts';
import { writeFileWhole } from '../storage/write-file-whole.ts';

/** Asks where an exported file shall go, as a sheet of `window` if there is one, and puts it there. */
export async function saveExport(
  file: ExportedFile,
  window: BrowserWindow | null,
): Promise<ExportOutcome> {
  const options = saveOptions(file);
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return { outcome: 'cancelled' };
  try {
    await writeFileWhole(filePath, file.text);
    return { outcome: 'saved', path: filePath };
  } catch (error) {
    return { outcome: 'failed', reason: saveFailure(error) };
  }
}

function saveOptions({ fileName }: ExportedFile): SaveDialogOptions {
  return {
    title: translate('desktop.saveTitle'),
    defaultPath: join(app.getPath('documents'), fileName),
    filters: saveFilters(fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
}
