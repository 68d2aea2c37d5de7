import * as v from 'valibot';
import { alertKinds } from './alert.ts';

export const mostMuted = 200;

/** A program about which a kind of alert is not to be told any more. */
export const mutedProgramSchema = v.pipe(
  v.object({
    kind: v.picklist(alertKinds),
    program: v.pipe(v.string(), v.maxLength(300)),
  }),
  v.readonly(),
);
export type MutedProgram = v.InferOutput<typeof mutedProgramSchema>;
