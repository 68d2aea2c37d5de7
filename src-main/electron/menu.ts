import { app, Menu } from 'electron';
import { translate } from '../core/words/translate.ts';
import { applicationMenu, type MenuCircumstances } from './application-menu.ts';
import { servicesRegistryUrl, tcpStandardUrl } from './external-link.ts';
import { menuTemplate } from './menu-template.ts';
import { openOutside } from './navigation-guard.ts';

/** Sets the application menu and what its About entry shows. */
export function setApplicationMenu(
  circumstances: MenuCircumstances,
  exportSnapshot: () => void,
): void {
  app.setAboutPanelOptions({
    applicationName: translate('desktop.appName'),
    applicationVersion: app.getVersion(),
    credits: translate('desktop.aboutDetails'),
  });
  const template = menuTemplate(applicationMenu(circumstances), {
    exportSnapshot,
    servicesRegistry: () => openOutside(servicesRegistryUrl),
    tcpStandard: () => openOutside(tcpStandardUrl),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
