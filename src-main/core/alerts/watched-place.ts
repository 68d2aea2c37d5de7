import type { Protocol } from '../socket/socket.ts';

/** A port of one protocol. */
export interface Place {
  readonly protocol: Protocol;
  readonly port: number;
}

/** `5432/tcp`, as the settings have it. */
export function placeText({ protocol, port }: Place): string {
  return `${port}/${protocol}`;
}

/** Whether somebody wants to be told of the place: by itself, or with the port of each protocol. */
export function isWatched(places: readonly string[], place: Place): boolean {
  return places.includes(placeText(place)) || places.includes(String(place.port));
}

/**
 * The places with one more, or without it. Of a port watched for both protocols the other one stays
 * watched.
 */
export function withWatched(
  places: readonly string[],
  place: Place,
  watched: boolean,
): readonly string[] {
  if (watched) return isWatched(places, place) ? places : [...places, placeText(place)];
  const other = { ...place, protocol: place.protocol === 'tcp' ? 'udp' : 'tcp' } as const;
  return places
    .filter((one) => one !== placeText(place))
    .map((one) => (one === String(place.port) ? placeText(other) : one));
}
