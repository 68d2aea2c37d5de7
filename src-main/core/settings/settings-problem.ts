/** Why settings are not as the user may think they are. The catalogue has words for each kind. */
export type SettingsProblem =
  /** The file could not be understood and was renamed; `file` is its name now, or null if it stands. */
  | { readonly kind: 'broken'; readonly file: string | null }
  /** A newer Portside wrote the file: it is read for what it knows and never written. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Values that the file has for these settings cannot be used; the defaults stand. */
  | { readonly kind: 'values'; readonly keys: readonly string[] }
  /** The file is there and cannot be read; `code` is the system's. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** The last change could not be written and lasts until Portside ends; `code` is the system's. */
  | { readonly kind: 'unwritable'; readonly code: string };
