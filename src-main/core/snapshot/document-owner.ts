import type { Owner } from '../socket/owner.ts';
import type { DocumentSocket } from './document-schema.ts';
import { documentTime, timeOfDocument } from './document-time.ts';

type DocumentOwner = DocumentSocket['owners'][number];

/** Two readings of Linux tell one start a few milliseconds apart, which is no difference. */
const startStepMs = 1000;

/** A process as the document shows it; when it started, to the second, only where that is known. */
export function documentOwner({ pid, name, descriptors, startedAtMs }: Owner): DocumentOwner {
  const startedAt =
    startedAtMs === null ? null : documentTime(Math.round(startedAtMs / startStepMs) * startStepMs);
  const owner = { pid, name, descriptors: [...descriptors] };
  return startedAt === null ? owner : { ...owner, startedAt };
}

/** The process a document shows. */
export function ownerOfDocument({ pid, name, descriptors, startedAt }: DocumentOwner): Owner {
  return { pid, name, descriptors, startedAtMs: timeOfDocument(startedAt) };
}
