import type { ServiceUrl } from '../actions/service-url.ts';
import type { SnoozeChoice } from '../alerts/snooze-until.ts';
import type { Protocol } from '../socket/socket.ts';
import type { PauseChoice } from '../table/reading-pause.ts';
import type { TrayMark } from './tray-mark.ts';

/** What a click on an entry of the tray menu does. */
export type TrayDeed =
  | { readonly kind: 'open' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'reveal'; readonly protocol: Protocol; readonly port: number }
  /** Shows the port and asks whether to end one of its processes. */
  | {
      readonly kind: 'end';
      readonly protocol: Protocol;
      readonly port: number;
      readonly pid: number;
    }
  | { readonly kind: 'openUrl'; readonly url: ServiceUrl }
  | { readonly kind: 'copy'; readonly text: string }
  /** Saves the table as it is now where saved snapshots are kept. */
  | { readonly kind: 'saveSnapshot' }
  /** Lets nothing be read for a while; null reads again. */
  | { readonly kind: 'pause'; readonly wish: PauseChoice | null }
  | { readonly kind: 'snooze'; readonly until: SnoozeChoice }
  | { readonly kind: 'wake' }
  /** Takes all alerts for seen and fine. */
  | { readonly kind: 'acceptAlerts' };

/** One line of the tray menu. A label is what a person sees: one line, short, nothing escaped. */
export type TrayEntry =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly TrayEntry[] }
  | { readonly kind: 'command'; readonly label: string; readonly deed: TrayDeed };

/** Everything a tray shows. Equal data means that nothing has to be drawn again. */
export interface TrayMenu {
  /** What the icon says. */
  readonly mark: TrayMark;
  readonly tooltip: string;
  /** The text beside the icon where a system shows one (macOS); empty for none. */
  readonly title: string;
  readonly entries: readonly TrayEntry[];
  /** When the same table gives another menu, Unix time in milliseconds; null for never. */
  readonly staleAtMs: number | null;
}
