import { isSilenced, type MutedProgram } from '../alerts/muted-program.ts';
import { isWatched, type Place, placeText } from '../alerts/watched-place.ts';
import type { RowAction } from './row-action.ts';
import type { RowTarget } from './row-target.ts';

/** What is told already, and what is not. */
export interface AlertWishes {
  readonly watchedPlaces: readonly string[];
  readonly muted: readonly MutedProgram[];
}

/** A menu of hundreds of workers would be none; they mostly have one name anyway. */
const mostPrograms = 3;
/** Of longer names the alerts keep only so much. */
const longestName = 300;

/** To be told of a row's port, never of its programs, or the opposite of what stands. */
export function alertActions(target: RowTarget, wishes: AlertWishes): readonly RowAction[] {
  return [...watchActions(target, wishes), ...programActions(target, wishes)];
}

function watchActions(target: RowTarget, { watchedPlaces }: AlertWishes): readonly RowAction[] {
  const place = servedPlace(target);
  if (place === null) return [];
  const watched = isWatched(watchedPlaces, place);
  const id = watched ? 'unwatch-port' : 'watch-port';
  const label = { key: `action.${id}`, values: {} };
  return [{ id, label, hint: placeText(place), deed: { kind: 'watch', place, watch: !watched } }];
}

/** The port on this side, where it is the service rather than what a client got from the system. */
function servedPlace({ service, remote, localPort, protocol }: RowTarget): Place | null {
  const serves = localPort !== null && service !== remote && service?.port === localPort;
  return serves ? { protocol, port: localPort } : null;
}

function programActions({ owners }: RowTarget, { muted }: AlertWishes): readonly RowAction[] {
  const names = [...new Set(owners.map(({ name }) => name.slice(0, longestName)))];
  if (names.length > mostPrograms) return [];
  return names
    .filter((name) => name !== '')
    .map((program, index) => {
      const silenced = isSilenced(muted, program);
      const key = silenced ? 'action.tell-again' : 'action.never-tell';
      return {
        id: `tell-${index}`,
        label: { key, values: {} },
        hint: program,
        deed: { kind: 'tell', program, tell: silenced },
      };
    });
}
