import { type Event, shell, type WebContents } from 'electron';
import { isOwnPage } from './app-origin.ts';
import { externalLink } from './external-link.ts';

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * Keeps contents on the one page: no other page, no frames, no new windows, no webviews. A link to
 * a known place outside opens in the system's browser instead.
 */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', stayOnPage);
  contents.on('will-redirect', stayOnPage);
  contents.on('will-frame-navigate', refuseFrames);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Opens a link of the page in the system's browser, if it leads to a known place. */
export function openOutside(url: string): void {
  const link = externalLink(url);
  if (link === null) return;
  shell.openExternal(link).catch((error: unknown) => {
    console.error('no browser opened', error);
  });
}

function stayOnPage(event: Event<Navigation>): void {
  if (event.isMainFrame && isOwnPage(event.url)) return;
  event.preventDefault();
  if (event.isMainFrame) openOutside(event.url);
}

function refuseFrames(event: Event<Navigation>): void {
  if (!event.isMainFrame) event.preventDefault();
}
