import type { Owner, OwnerReason } from '../socket/owner.ts';
import { processLabel } from '../socket/process-label.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText, processLabels } from './list-text.ts';

const mostOwners = 5;

const reasonKeys: Readonly<Record<OwnerReason, string>> = {
  'other-user': 'ownerOtherUser',
  'time-wait': 'ownerTimeWait',
  kernel: 'ownerKernel',
  unknown: 'ownerUnknown',
};

/** Says which processes hold a socket and under which descriptor, or why none is shown. */
export function explainOwners(socket: Socket): readonly Phrase[] {
  const { owners, ownerReason } = socket;
  if (owners.length === 0) {
    return [...former(socket), reason(ownerReason ?? 'unknown'), ...unit(socket)];
  }
  const phrases = owners.slice(0, mostOwners).map(heldBy);
  if (owners.length === 1) return phrases;
  const values = { count: owners.length, processes: processLabels(owners) };
  return [{ key: 'explain.heldByMany', values }, ...phrases.filter(isKnownByNumber)];
}

function heldBy(owner: Owner): Phrase {
  const { descriptors } = owner;
  const process = processLabel(owner);
  if (descriptors.length === 0) return { key: 'explain.heldBy', values: { process } };
  const values = { process, count: descriptors.length, descriptors: listText(descriptors) };
  return { key: 'explain.heldAs', values };
}

function isKnownByNumber({ key }: Phrase): boolean {
  return key === 'explain.heldAs';
}

function former({ formerOwners }: Socket): readonly Phrase[] {
  if (formerOwners.length === 0) return [];
  return [{ key: 'explain.heldBefore', values: { processes: processLabels(formerOwners) } }];
}

/** What hides the process does not hide the service it belongs to. */
function unit({ binding }: Socket): readonly Phrase[] {
  const name = binding?.unit ?? null;
  return name === null ? [] : [{ key: 'explain.openedByUnit', values: { unit: name } }];
}

function reason(ownerReason: OwnerReason): Phrase {
  return { key: `explain.${reasonKeys[ownerReason]}`, values: {} };
}
