import type { Session } from 'electron';
import { appOrigin } from './app-origin.ts';

type PermissionSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** A page's question for a permission, as both handlers are asked it. */
export interface PermissionQuestion {
  readonly permission: string;
  readonly origin: string;
  readonly isMainFrame: boolean;
}

/**
 * The page may put text on the clipboard after a click (Chromium calls that a permission, any
 * website has it) and nothing else.
 */
function isPermitted({ permission, origin, isMainFrame }: PermissionQuestion): boolean {
  return (
    permission === 'clipboard-sanitized-write' &&
    isMainFrame &&
    (origin === appOrigin || origin === `${appOrigin}/`)
  );
}

/** Answers every question for a permission or a device in `session`. */
export function refusePermissions(session: PermissionSession): void {
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    isPermitted({ permission, origin, isMainFrame }),
  );
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { requestingUrl, isMainFrame } = details;
    answer(isPermitted({ permission, origin: originOf(requestingUrl), isMainFrame }));
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
}

/** Node gives custom schemes an opaque origin, so it is put together from the URL's parts. */
function originOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
