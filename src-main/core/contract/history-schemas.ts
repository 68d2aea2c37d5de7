import * as v from 'valibot';
import { countGroups } from '../history/count-series.ts';
import { historyAnswerLimits } from '../history/history-answers.ts';

const filter = v.pipe(v.string(), v.maxLength(2000));
/** Unix milliseconds within what a date can be (ECMAScript 21.4.1.1). */
const timeMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const eventsQuestion = v.strictObject({
  filter,
  fromMs: v.nullable(timeMs),
  toMs: v.nullable(timeMs),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(historyAnswerLimits.events)),
  cursor: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const tableAtQuestion = v.strictObject({ atMs: timeMs });

export const countsQuestion = v.pipe(
  v.strictObject({
    filter,
    fromMs: timeMs,
    toMs: timeMs,
    buckets: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(historyAnswerLimits.buckets),
    ),
    group: v.picklist(countGroups),
  }),
  v.check(({ fromMs, toMs }) => fromMs < toMs, 'fromMs must be before toMs'),
);

const networkName = v.nullable(v.pipe(v.string(), v.maxLength(300)));

export const portQuestion = v.strictObject({
  protocol: v.picklist(['tcp', 'udp']),
  port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
  /** The network the port is in; null is the machine's own. */
  network: v.nullable(
    v.strictObject({
      inode: v.pipe(v.number(), v.integer(), v.minValue(0)),
      label: networkName,
      containerName: networkName,
    }),
  ),
});
