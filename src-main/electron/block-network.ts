import type { Session } from 'electron';
import { appScheme } from './app-origin.ts';

const localSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, 'data:', 'blob:', 'devtools:']);

/** Whether a window may load `url`: only what is inside the app. */
export function isLocalRequest(url: string): boolean {
  return URL.canParse(url) && localSchemes.has(new URL(url).protocol);
}

/** Cancels whatever a window would fetch from a network: Portside's pages never need one. */
export function blockNetwork(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocalRequest(details.url) });
  });
}
