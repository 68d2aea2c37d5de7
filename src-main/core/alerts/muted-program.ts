import * as v from 'valibot';
import { alertKinds } from './alert.ts';

export const mostMuted = 600;

/** A program about which a kind of alert is not to be told any more. */
export const mutedProgramSchema = v.pipe(
  v.object({
    kind: v.picklist(alertKinds),
    program: v.pipe(v.string(), v.maxLength(300)),
  }),
  v.readonly(),
);
export type MutedProgram = v.InferOutput<typeof mutedProgramSchema>;

/** The list with a program on it, or without. The oldest goes where there is no more room. */
export function withMuted(
  list: readonly MutedProgram[],
  { kind, program }: MutedProgram,
  muted: boolean,
): readonly MutedProgram[] {
  const others = list.filter((one) => one.kind !== kind || one.program !== program);
  return muted ? [...others, { kind, program }].slice(-mostMuted) : others;
}

/** What is told of programs that nobody asked about; a watched port is told of because it is watched. */
export const unaskedKinds = ['exposed', 'new-listener', 'called'] as const;

/** Whether nothing that nobody asked about is told of the program. */
export function isSilenced(list: readonly MutedProgram[], program: string): boolean {
  return unaskedKinds.every((kind) =>
    list.some((one) => one.kind === kind && one.program === program),
  );
}
