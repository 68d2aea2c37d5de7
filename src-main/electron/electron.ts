import { app, protocol } from 'electron';
import { translate } from '../core/words/translate.ts';
import { ownDataDirectory } from '../storage/data-directory.ts';
import { appDirectories } from './app-directories.ts';
import { appSchemePrivileges } from './app-protocol.ts';
import { endWithError, watchForFatalErrors } from './fatal-errors.ts';
import { recordFaults } from './record-faults.ts';
import { startDesktop } from './start-desktop.ts';
import { useDataDirectory } from './use-data-directory.ts';

// Everything here must run before Electron is ready, so it stands at the top level.
watchForFatalErrors(process);
app.setName(translate('desktop.appName'));
app.setAppUserModelId('dev.portside.app');
// Settings and history are the same ones for the window, the browser host and the command line.
useDataDirectory(ownDataDirectory());
const log = recordFaults(ownDataDirectory());
app.enableSandbox();
protocol.registerSchemesAsPrivileged([appSchemePrivileges]);

if (app.requestSingleInstanceLock()) {
  startDesktop(appDirectories(import.meta.dirname), log.path).catch(endWithError);
} else {
  app.quit();
}
