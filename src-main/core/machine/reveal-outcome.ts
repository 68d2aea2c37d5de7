/** How it went to show a process's program file. */
export type RevealOutcome =
  /** The system's file manager shows it. */
  | { readonly outcome: 'shown' }
  /** This host shows no folders; the window may copy the path. */
  | { readonly outcome: 'path'; readonly path: string }
  /** The process has ended, or its pid is another's by now. */
  | { readonly outcome: 'gone' }
  /** The system does not tell where the program is. */
  | { readonly outcome: 'hidden' }
  /** The file was replaced or removed since, or lies in a container. */
  | { readonly outcome: 'moved'; readonly path: string };
