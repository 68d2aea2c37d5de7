import type { Ending } from '../../core/ending/ending.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import { safeJson } from '../terminal/safe-json.ts';

/** How it went. `would-end`: only looked; `came-back`: it ended, but its port is taken again. */
export type EndOutcome =
  'would-end' | 'refused' | 'declined' | 'ended' | 'came-back' | 'still-running' | 'interrupted';

export interface EndReport {
  readonly preview: EndingPreview;
  readonly withChildren: boolean;
  readonly outcome: EndOutcome;
  readonly refusal: EndRefusal | null;
  /** The last that was heard of it; null where nothing was signalled. */
  readonly ending: Ending | null;
}

/**
 * What was done, or would be, as JSON for programs. The command line is left out: it may hold
 * secrets, and such documents are kept.
 */
export function endingDocument(report: EndReport): string {
  const { preview, withChildren, outcome, refusal, ending } = report;
  const { pid, startedAtMs, details, children, origin } = preview;
  const effect = withChildren ? preview.withChildren : preview.alone;
  const document = {
    format: 'portside-ending',
    version: 1,
    process: { pid, name: details.name, startedAt: new Date(startedAtMs).toISOString() },
    outcome,
    refusal,
    command: preview.command,
    children: children.map((child) => ({ pid: child.pid, name: child.name })),
    withChildren,
    closes: effect.ports.map(({ protocol, port, heldBy }) => ({ protocol, port, heldBy })),
    cutsOff: effect.cutOff,
    origin,
    stillRunning: ending?.running ?? [],
    successor: ending?.successor ?? null,
  };
  return `${safeJson(JSON.stringify(document, null, 2))}\n`;
}
