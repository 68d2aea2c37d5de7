import * as v from 'valibot';

/** Messages of the browser host's WebSocket, as JSON text frames. */
export const clientMessage = v.strictObject({
  id: v.pipe(v.number(), v.integer(), v.minValue(0)),
  request: v.pipe(v.string(), v.maxLength(100)),
  argument: v.unknown(),
});

export const hostMessage = v.union([
  // The first parts of a very big answer, which come before the answer itself.
  v.object({ id: v.number(), parts: v.array(v.unknown()) }),
  v.object({ id: v.number(), result: v.unknown() }),
  v.object({ id: v.number(), error: v.object({ code: v.string(), message: v.string() }) }),
  v.object({ event: v.string(), payload: v.unknown() }),
]);

export type ClientMessage = v.InferOutput<typeof clientMessage>;
export type HostMessage = v.InferOutput<typeof hostMessage>;
