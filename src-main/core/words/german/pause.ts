import type { Catalogue } from '../catalogue.ts';

/** German words of pausing all readings of a host. */
export const pause = {
  ago: 'Lesen pausiert · Stand vor {age}',
  open: 'Das Lesen ist pausiert, bis jemand es fortsetzt.',
  until: 'Das Lesen ist bis {time} pausiert.',
  what: 'Für kein Fenster wird gelesen; so war es vor {age}.',
  end: 'Lesen fortsetzen',
  'for-quarter-hour': 'Lesen 15 Minuten pausieren',
  'for-until-resumed': 'Lesen pausieren, bis es fortgesetzt wird',
  failed: 'Das ging nicht: {problem}',
} as const satisfies Catalogue['pause'];
