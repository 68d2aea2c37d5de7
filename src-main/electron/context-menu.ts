import {
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { roleLabel } from './role-label.ts';

type EditRole = 'cut' | 'copy' | 'paste' | 'selectAll';

/** What a right click offers: editing in fields, copying where something is selected. */
export function contextRoles(
  params: Pick<ContextMenuParams, 'isEditable' | 'selectionText'>,
): readonly EditRole[] {
  if (params.isEditable) return ['cut', 'copy', 'paste', 'selectAll'];
  return params.selectionText.trim() === '' ? [] : ['copy'];
}

/** Gives the contents the native menu of their platform on a right click. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const template: MenuItemConstructorOptions[] = contextRoles(params).map((role) => ({
      role,
      label: roleLabel(role),
    }));
    if (template.length > 0) Menu.buildFromTemplate(template).popup();
  });
}
