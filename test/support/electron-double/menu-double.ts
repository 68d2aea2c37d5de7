import { checkOptions } from './known-members.ts';
import { strictDouble } from './strict-double.ts';

/** An item as Electron makes it of a template; `click` runs what the template asked for. */
export interface MenuItemDouble {
  readonly label: string;
  readonly role: string | null;
  readonly type: string;
  readonly enabled: boolean;
  readonly submenu: readonly MenuItemDouble[];
  click(): void;
}

type Template = readonly Readonly<Record<string, unknown>>[];

const items = new WeakMap<object, readonly MenuItemDouble[]>();

/** The items of a menu that `Menu.buildFromTemplate` made. */
export function menuItems(menu: unknown): readonly MenuItemDouble[] {
  const found = typeof menu === 'object' && menu !== null ? items.get(menu) : undefined;
  if (found === undefined) throw new Error('not a menu');
  return found;
}

/** Finds an item anywhere in a menu by its label. */
export function menuItem(
  entries: readonly MenuItemDouble[],
  label: string,
): MenuItemDouble | undefined {
  for (const item of entries) {
    const found = item.label === label ? item : menuItem(item.submenu, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Builds a menu as Electron does, refusing options that it would ignore. */
export function buildMenu(template: Template): object {
  const menu = strictDouble('Menu', { popup: () => undefined });
  items.set(menu, template.map(buildItem));
  return menu;
}

function buildItem(options: Readonly<Record<string, unknown>>): MenuItemDouble {
  checkOptions('MenuItemConstructorOptions', options);
  const { label, role, type, enabled, submenu, click } = options;
  if (label === undefined && role === undefined && type !== 'separator') {
    throw new Error('Electron refuses an item without label, role or type');
  }
  return {
    label: typeof label === 'string' ? label : '',
    role: typeof role === 'string' ? role : null,
    type: typeof type === 'string' ? type : 'normal',
    enabled: enabled !== false,
    submenu: Array.isArray(submenu) ? (submenu as Template).map(buildItem) : [],
    click: () => {
      if (typeof click === 'function') Reflect.apply(click, undefined, []);
    },
  };
}
