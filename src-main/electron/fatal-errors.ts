import { app, dialog } from 'electron';
import { translate } from '../core/words/translate.ts';

/** Says what went wrong where a person sees it, and ends the app with exit code 1. */
export function endWithError(error: unknown): void {
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(translate('desktop.fatalTitle'), message);
  app.exit(1);
}

/**
 * An exception nobody caught leaves the app in no known state, so it ends; a promise nobody
 * awaited is only written down.
 */
export function watchForFatalErrors(host: Pick<NodeJS.Process, 'on'>): void {
  host.on('uncaughtException', endWithError);
  host.on('unhandledRejection', (reason) => {
    console.error('unhandled rejection', reason);
  });
}
