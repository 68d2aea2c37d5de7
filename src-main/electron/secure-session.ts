import { app, type Session, type WebContents } from 'electron';
import { serveRenderer } from './app-protocol.ts';
import { blockNetwork } from './block-network.ts';
import { offerContextMenu } from './context-menu.ts';
import { guardNavigation } from './navigation-guard.ts';
import { refusePermissions } from './permissions.ts';

/** Locks the session in, and whatever contents are ever made, before the first window exists. */
export function secureSession(session: Session, rendererDirectory: string): void {
  serveRenderer(session.protocol, rendererDirectory);
  refusePermissions(session);
  blockNetwork(session);
  app.on('web-contents-created', (_event, contents: WebContents) => {
    guardNavigation(contents);
    offerContextMenu(contents);
  });
}
