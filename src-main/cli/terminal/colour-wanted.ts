/** The variables of a process, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour a stream: FORCE_COLOR decides where it is set (`0` and `false` mean no, as in
 * Node's own documentation), then NO_COLOR (no-color.org: set and not empty), then whether a
 * terminal that can show colours reads the stream.
 */
export function colourWanted(environment: Environment, isTerminal: boolean): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment['NO_COLOR']) return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
