import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrayDeed } from '../../src-main/core/tray/tray-entry.ts';
import { trayDeeds } from '../../src-main/electron/tray-deeds.ts';
import { app, clipboard, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { quietReport } from '../support/scripted-alerts.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';

beforeEach(resetElectron);
afterEach(() => vi.restoreAllMocks());

function deeds() {
  const done: unknown[] = [];
  const perform = trayDeeds({
    window: { open: () => done.push('open'), reveal: (port) => done.push(port) },
    saveSnapshot: () => Promise.resolve(void done.push('saved')),
    handlers: {
      'url.open': (url) => {
        done.push(url);
        return null;
      },
      'monitor.pause': (wish) => {
        done.push(wish);
        return createScriptedMonitor([]).status();
      },
      'alerts.accept': (wish) => {
        done.push(wish);
        return quietReport;
      },
      'alerts.snooze': (wish) => {
        done.push(wish);
        return quietReport;
      },
    },
  });
  return { perform, done };
}

describe('what the tray does', () => {
  it.each<[TrayDeed, unknown]>([
    [{ kind: 'open' }, 'open'],
    [{ kind: 'saveSnapshot' }, 'saved'],
    [
      { kind: 'reveal', protocol: 'udp', port: 53 },
      { protocol: 'udp', port: 53 },
    ],
    [
      { kind: 'openUrl', url: { protocol: 'http', host: 'localhost', port: 3000 } },
      { protocol: 'http', host: 'localhost', port: 3000 },
    ],
    [
      { kind: 'end', protocol: 'tcp', port: 80, pid: 7 },
      { protocol: 'tcp', port: 80, endPid: 7 },
    ],
    [{ kind: 'pause', wish: 'quarter-hour' }, { wish: 'quarter-hour' }],
    [{ kind: 'pause', wish: null }, { wish: null }],
    [{ kind: 'snooze', until: 'tomorrow' }, { until: 'tomorrow' }],
    [{ kind: 'wake' }, { until: null }],
    [{ kind: 'acceptAlerts' }, { ids: null }],
  ])('%j', (deed, expected) => {
    const { perform, done } = deeds();
    perform(deed);
    expect(done).toEqual([expected]);
  });

  it('copies and quits through Electron', () => {
    const { perform } = deeds();
    perform({ kind: 'copy', text: '127.0.0.1:3000' });
    perform({ kind: 'quit' });
    expect(controlOf(clipboard).callsOf('writeText')).toEqual([['127.0.0.1:3000']]);
    expect(controlOf(app).callsOf('quit')).toHaveLength(1);
  });

  it('logs what fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    controlOf(clipboard).behaviour['writeText'] = () => Promise.reject(new Error('no clipboard'));
    deeds().perform({ kind: 'copy', text: 'x' });
    await vi.waitFor(() => expect(logged).toHaveBeenCalledTimes(1));
  });
});
