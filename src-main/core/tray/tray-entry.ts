import type { Protocol } from '../socket/socket.ts';

/** What a click on a plain entry of the tray menu does. */
export type TrayCommand = 'open' | 'quit';

/** One line of the tray menu. Labels are ready for a native menu: one line, short, `&` doubled. */
export type TrayEntry =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'port';
      readonly label: string;
      readonly protocol: Protocol;
      readonly port: number;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly TrayEntry[] }
  | { readonly kind: 'command'; readonly label: string; readonly command: TrayCommand };

/** Everything a tray shows. Equal data means that nothing has to be drawn again. */
export interface TrayMenu {
  readonly tooltip: string;
  /** The text beside the icon where a system shows one (macOS): the number of open ports. */
  readonly title: string;
  readonly entries: readonly TrayEntry[];
}
