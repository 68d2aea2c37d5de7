import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { contextRoles, offerContextMenu } from '../../src-main/electron/context-menu.ts';
import { resetElectron, staticSide } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { webContentsDouble } from '../support/electron-double/window-double.ts';

beforeEach(resetElectron);

describe('a right click', () => {
  it.each([
    [true, '', ['cut', 'copy', 'paste', 'selectAll']],
    [true, 'text', ['cut', 'copy', 'paste', 'selectAll']],
    [false, '127.0.0.1:80', ['copy']],
    [false, '', []],
    [false, ' \n', []],
  ])('in a field %s with %j selected offers %j', (isEditable, selectionText, roles) => {
    expect(contextRoles({ isEditable, selectionText })).toEqual(roles);
  });

  it('opens a menu only when there is something to offer', () => {
    const contents = webContentsDouble();
    offerContextMenu(contents as WebContents);
    const menus = () => controlOf(staticSide('Menu')).callsOf('buildFromTemplate');
    controlOf(contents).emit('context-menu', {}, { isEditable: false, selectionText: '' });
    expect(menus()).toEqual([]);
    controlOf(contents).emit('context-menu', {}, { isEditable: false, selectionText: 'x' });
    expect(menus()).toEqual([[[{ role: 'copy', label: 'Copy' }]]]);
  });
});
