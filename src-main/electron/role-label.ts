import { translate } from '../core/words/translate.ts';

/** Roles whose shortcut and action Electron brings; their labels it only has in English. */
export type MenuRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'reload'
  | 'forceReload'
  | 'toggleDevTools'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front';

/** The label of a role as the system's own menus in that language have it. */
export function roleLabel(role: MenuRole): string {
  return translate(`desktop.role-${role}`);
}
