import type { Place } from '../alerts/watched-place.ts';
import type { Owner } from '../socket/owner.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ServiceUrl } from './service-url.ts';

/** What choosing an action does. Nothing is asked of a service but by `open`. */
export type ActionDeed =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'open'; readonly url: ServiceUrl }
  /** Shows the program of a process where it lies, or copies its path. */
  | { readonly kind: 'reveal'; readonly process: Owner }
  /** Asks the name server for the names of an address. */
  | { readonly kind: 'name'; readonly address: string }
  /** Adds a term to the search; the window also offers its opposite. */
  | { readonly kind: 'filter'; readonly term: string }
  /** Tells when the port opens or closes, or does not any more. */
  | { readonly kind: 'watch'; readonly place: Place; readonly watch: boolean }
  /** Tells of the program what nobody asked about, or does not any more. */
  | { readonly kind: 'tell'; readonly program: string; readonly tell: boolean }
  /** Shows what ending the process would do; nothing is ended before that was agreed to. */
  | { readonly kind: 'end'; readonly process: Owner };

/** One thing a reader can do with a row, as data for menus and the palette. */
export interface RowAction {
  /** Unique among the actions of a row, the same for each row: `copy-endpoint`. */
  readonly id: string;
  readonly label: Phrase;
  /** What it is about, beside the label: the endpoint, the term. */
  readonly hint: string;
  readonly deed: ActionDeed;
}
