import { findConversations } from '../table/conversations.ts';
import type { ProcessDetails } from '../machine/process-details.ts';
import type { Socket } from '../socket/socket.ts';
import { endingEffect, type EndingEffect } from './ending-effect.ts';
import type { EndRefusal } from './end-refusal.ts';
import type { ExactProcess } from './exact-process.ts';
import { descendantsOf } from './family.ts';
import type { ListedProcess } from './listed-process.ts';
import type { ProcessOrigin } from './process-origin.ts';
import type { StartOffer } from './start-again.ts';

/** A process that the ended one started, or that one of those started. */
export interface EndingChild extends ExactProcess {
  readonly name: string;
}

/** What ending a process would do, before anything is done. */
export interface EndingPreview extends ExactProcess {
  readonly details: ProcessDetails;
  /** Why it will not be signalled; null when it may be. */
  readonly refusal: EndRefusal | null;
  /** What to run instead where permission is missing. */
  readonly command: string | null;
  readonly children: readonly EndingChild[];
  readonly alone: EndingEffect;
  readonly withChildren: EndingEffect;
  readonly origin: ProcessOrigin | null;
  readonly startAgain: StartOffer;
}

/** What the preview is made of; the rest of it is worked out. */
export interface EndingFacts extends Omit<
  EndingPreview,
  'children' | 'alone' | 'withChildren' | 'pid'
> {
  readonly processes: readonly ListedProcess[];
  readonly sockets: readonly Socket[];
}

/** Puts together what ending `facts.details` would do to its children and to the socket table. */
export function endingPreview(facts: EndingFacts): EndingPreview {
  const { processes, sockets, ...known } = facts;
  const { pid } = known.details;
  const children = endableChildren(pid, processes);
  const conversations = findConversations(sockets);
  const effectOf = (pids: readonly number[]): EndingEffect =>
    endingEffect(new Set(pids), sockets, conversations);
  return {
    ...known,
    pid,
    children,
    alone: effectOf([pid]),
    withChildren: effectOf([pid, ...children.map((child) => child.pid)]),
  };
}

/** A child whose start time is not known cannot be told from one that gets its pid later. */
function endableChildren(pid: number, processes: readonly ListedProcess[]): readonly EndingChild[] {
  return descendantsOf(pid, processes).flatMap((child) =>
    child.startedAtMs === null || child.isKernel
      ? []
      : [{ pid: child.pid, startedAtMs: child.startedAtMs, name: child.name }],
  );
}
