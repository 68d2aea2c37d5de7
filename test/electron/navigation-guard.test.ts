import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardNavigation, openOutside } from '../../src-main/electron/navigation-guard.ts';
import { resetElectron, shell } from '../support/electron-double/electron.ts';
import { preventable } from '../support/electron-double/preventable.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { webContentsDouble } from '../support/electron-double/window-double.ts';

const page = 'app://portside/index.html';
const known = 'https://www.iana.org/';

beforeEach(resetElectron);

function guarded() {
  const contents = webContentsDouble();
  guardNavigation(contents as WebContents);
  return controlOf(contents);
}

function navigate(event: string, url: string, isMainFrame: boolean) {
  const navigation = preventable({ url, isMainFrame });
  guarded().emit(event, navigation);
  return navigation;
}

function opened(): readonly unknown[] {
  return controlOf(shell)
    .callsOf('openExternal')
    .map(([url]) => url);
}

describe.each(['will-navigate', 'will-redirect'])('%s', (event) => {
  it('stays on the page', () => {
    expect(navigate(event, `${page}#x`, true).defaultPrevented).toBe(false);
  });

  it.each(['https://evil.example/', 'file:///etc/passwd', 'app://portside/a.html', 'about:blank'])(
    'never goes to %s, nor opens it',
    (url) => {
      expect(navigate(event, url, true).defaultPrevented).toBe(true);
      expect(opened()).toEqual([]);
    },
  );

  it('opens a known place in the browser instead', () => {
    expect(navigate(event, known, true).defaultPrevented).toBe(true);
    expect(opened()).toEqual([known]);
  });

  it('lets frames neither navigate nor open a browser', () => {
    expect(navigate(event, page, false).defaultPrevented).toBe(true);
    expect(navigate(event, known, false).defaultPrevented).toBe(true);
    expect(opened()).toEqual([]);
  });
});

describe('frames', () => {
  it.each([page, 'https://evil.example/', 'about:blank', 'data:text/html,x'])(
    'never load %s',
    (url) => {
      expect(navigate('will-frame-navigate', url, false).defaultPrevented).toBe(true);
    },
  );

  it('the main frame is left to the other guards', () => {
    expect(navigate('will-frame-navigate', page, true).defaultPrevented).toBe(false);
  });
});

describe('windows and webviews', () => {
  it.each([page, known, 'https://evil.example/', 'about:blank'])('none opens for %s', (url) => {
    const [[handler] = []] = guarded().callsOf('setWindowOpenHandler');
    expect((handler as (details: { url: string }) => unknown)({ url })).toEqual({ action: 'deny' });
    expect(opened()).toEqual(url === known ? [known] : []);
  });

  it('no webview is attached', () => {
    const event = preventable({});
    guarded().emit('will-attach-webview', event, {}, {});
    expect(event.defaultPrevented).toBe(true);
  });
});

it('survives a system without a browser', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  controlOf(shell).behaviour['openExternal'] = () => Promise.reject(new Error('no browser'));
  openOutside(known);
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toHaveBeenCalledWith('no browser opened', expect.any(Error));
  log.mockRestore();
});
