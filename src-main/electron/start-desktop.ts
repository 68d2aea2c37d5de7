import { app, session, shell } from 'electron';
import type { Stop } from '../core/contract/client.ts';
import { intervalLimitsMs } from '../core/settings/interval-limits.ts';
import { desktopUnavailable } from '../core/settings/unavailable-settings.ts';
import { createRequestHandlers, type RequestHandlers } from '../host/requests/request-handlers.ts';
import { forwardEvents } from '../host/forward-events.ts';
import { type Background, startBackground } from '../host/start-background.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { startMonitor } from '../monitor/start-monitor.ts';
import { ownDataDirectory } from '../storage/data-directory.ts';
import { showAlertNotices } from './alert-notices.ts';
import type { AppDirectories } from './app-directories.ts';
import { closeToTray } from './close-to-tray.ts';
import { exportFromMenu } from './export-from-menu.ts';
import { followPorts } from './follow-ports.ts';
import { inEachLanguage } from './in-each-language.ts';
import { answerWindows } from './ipc-host.ts';
import { followSettings } from './follow-settings.ts';
import { hasLoginItem, isHiddenCommand, isHiddenStart } from './login-item.ts';
import { createMainWindow, type MainWindow } from './main-window.ts';
import { setApplicationMenu } from './menu.ts';
import { saveExport } from './save-export.ts';
import { saveWithNotice } from './save-with-notice.ts';
import { secureSession } from './secure-session.ts';
import { showLog } from './show-log.ts';
import { showStillRunningNotice } from './still-running-notice.ts';
import { stopBeforeQuit } from './stop-before-quit.ts';
import { createTray, type PortsTray } from './tray.ts';
import { trayDeeds } from './tray-deeds.ts';
import type { PerformDeed } from './tray-template.ts';
import { loadUpdater, lookForUpdates, ownUpdateState } from './updates.ts';
import { recoverWindow } from './window-failures.ts';

/** Brings up the desktop app once Electron is ready: monitor, window, menu and tray. */
export async function startDesktop(directories: AppDirectories, logPath: string): Promise<void> {
  await app.whenReady();
  secureSession(session.defaultSession, directories.renderer);
  const monitor = startMonitor({ intervalMs: intervalLimitsMs.usual });
  const window = makeWindow(monitor, directories);
  const tray = createTray({
    iconDirectory: directories.trayIcons,
    platform: process.platform,
    open: () => window.open(),
  });
  const background = await startBackground({
    monitor,
    dataDirectory: ownDataDirectory(),
    unavailable: desktopUnavailable({
      tray: tray !== null,
      loginItem: hasLoginItem(process.platform),
      trayTitle: tray !== null && process.platform === 'darwin',
    }),
    systemLanguages: app.getPreferredSystemLanguages(),
    ending: { ownPids },
  });
  const handlers = makeHandlers(monitor, background, window, tray !== null);
  const saveSnapshot = () => saveWithNotice({ handlers, iconFile: directories.windowIcon });
  const stops = [
    answerWindows(handlers),
    tellWindow(monitor, background, window),
    followSettings(background.settings, process.platform),
    feedTray(monitor, background, tray, trayDeeds({ window, handlers, saveSnapshot })),
    showAlertNotices({ alerts: background.alerts, window, iconFile: directories.windowIcon }),
    inEachLanguage(background, () => showMenu({ window, handlers, logPath, saveSnapshot })),
  ];
  stopBeforeQuit(async () => {
    for (const stop of stops) stop();
    await Promise.all([background.stop(), monitor.stop()]);
  });
  const stays = () => tray !== null && background.settings.state().settings.closeToTray;
  followApp(window, stays, directories);
  if (tray === null || !isHiddenStart(process.platform)) window.open();
  else monitor.setHidden(true);
  await lookForUpdates(ownUpdateState(app.isPackaged, process.resourcesPath), loadUpdater);
}

function tellWindow(monitor: Monitor, background: Background, window: MainWindow): Stop {
  return forwardEvents(monitor, background, (name, payload) => window.send(name, payload));
}

function feedTray(
  monitor: Monitor,
  background: Background,
  tray: PortsTray | null,
  perform: PerformDeed,
): Stop {
  if (tray === null) return () => undefined;
  const stop = inEachLanguage(background, () =>
    followPorts(monitor, background, (menu) => tray.show(menu, perform)),
  );
  return () => {
    stop();
    tray.destroy();
  };
}

/** What the application menu does its work with. */
interface MenuTools {
  readonly window: MainWindow;
  readonly handlers: RequestHandlers;
  readonly logPath: string;
  readonly saveSnapshot: () => Promise<void>;
}

/** Stays until another menu is shown. */
function showMenu({ window, handlers, logPath, saveSnapshot }: MenuTools): Stop {
  setApplicationMenu(
    {
      platform: process.platform,
      developerTools: !app.isPackaged,
      updates: ownUpdateState(app.isPackaged, process.resourcesPath),
    },
    {
      saveSnapshot: () => void saveSnapshot(),
      exportSnapshot: () => exportFromMenu(handlers),
      settings: () => window.openSettings(),
      showLog: () => showLog(logPath),
    },
  );
  return () => undefined;
}

/** What brings the window back, and what happens when it is closed. */
function followApp(window: MainWindow, stays: () => boolean, directories: AppDirectories): void {
  closeToTray({ stays, onStay: () => showStillRunningNotice(directories.windowIcon) });
  // A second start at login (a restored session beside the login item) asks for no window.
  app.on('second-instance', (_event, words) => {
    if (!isHiddenCommand(words)) window.open();
  });
  app.on('activate', () => window.open());
}

function makeWindow(monitor: Monitor, directories: AppDirectories): MainWindow {
  return createMainWindow({
    preloadFile: directories.preloadFile,
    iconFile: directories.windowIcon,
    developerTools: !app.isPackaged,
    onVisibility: (visible) => monitor.setHidden(!visible),
    onCreated: recoverWindow,
  });
}

/** The main process, then the page's, the graphics' and the other helpers. */
function ownPids(): readonly number[] {
  return [process.pid, ...app.getAppMetrics().map(({ pid }) => pid)];
}

function makeHandlers(
  monitor: Monitor,
  background: Background,
  window: MainWindow,
  tray: boolean,
): RequestHandlers {
  return createRequestHandlers({
    monitor,
    background,
    kind: 'electron',
    version: app.getVersion(),
    capabilities: {
      tray,
      nativeDialogs: true,
      openUrl: true,
      revealFile: true,
      endProcesses: true,
    },
    openUrl: (url) => shell.openExternal(url),
    revealFile: (path) => shell.showItemInFolder(path),
    systemLanguages: app.getPreferredSystemLanguages(),
    deliverExport: (file) => saveExport(file, window.current()),
  });
}
