import { app, Menu } from 'electron';
import { translate } from '../core/words/translate.ts';
import { applicationMenu, type MenuCircumstances } from './application-menu.ts';
import { servicesRegistryUrl, tcpStandardUrl } from './external-link.ts';
import { type MenuActions, menuTemplate } from './menu-template.ts';
import { openOutside } from './navigation-guard.ts';
import type { UpdateState } from './updates.ts';

/** Sets the application menu and what its About entry shows. */
export function setApplicationMenu(
  circumstances: MenuCircumstances & { readonly updates: UpdateState },
  actions: Pick<MenuActions, 'saveSnapshot' | 'exportSnapshot' | 'settings' | 'showLog'>,
): void {
  app.setAboutPanelOptions({
    applicationName: translate('desktop.appName'),
    applicationVersion: app.getVersion(),
    credits: [
      translate('desktop.aboutDetails'),
      translate(`desktop.updates-${circumstances.updates}`),
    ].join('\n\n'),
  });
  const template = menuTemplate(applicationMenu(circumstances), {
    ...actions,
    servicesRegistry: () => openOutside(servicesRegistryUrl),
    tcpStandard: () => openOutside(tcpStandardUrl),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
