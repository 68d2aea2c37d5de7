/** The scheme of Portside's own pages; privileged and served from the app's files only. */
export const appScheme = 'app';

/** The origin of the window's page, as Electron spells it in `WebFrameMain.origin`. */
export const appOrigin = 'app://portside';

/** The one page there is. */
export const pageUrl = `${appOrigin}/index.html`;

/** Whether `url` is the one page, wherever in it (query and fragment may differ). */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}` === pageUrl && username === '' && password === '';
}
