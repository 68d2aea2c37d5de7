import {
  isSilenced,
  type MutedProgram,
  unaskedKinds,
} from '../../../src-main/core/alerts/muted-program.ts';

/** One line about a program of which something is not told. */
export interface MutedLine {
  /** `all` for everything that nobody asked about. */
  readonly what: MutedProgram['kind'] | 'all';
  readonly program: string;
  /** What is told again when the line is taken back. */
  readonly mutes: readonly MutedProgram[];
}

/** What is not told, a line each; a program of which nothing is told has one line. */
export function mutedLines(muted: readonly MutedProgram[]): readonly MutedLine[] {
  const silenced = new Set(
    muted.map(({ program }) => program).filter((program) => isSilenced(muted, program)),
  );
  const whole = [...silenced].map((program): MutedLine => {
    const mutes = unaskedKinds.map((kind) => ({ kind, program }));
    return { what: 'all', program, mutes };
  });
  const single = muted
    .filter(({ program }) => !silenced.has(program))
    .map((one): MutedLine => ({ what: one.kind, program: one.program, mutes: [one] }));
  return [...whole, ...single];
}
