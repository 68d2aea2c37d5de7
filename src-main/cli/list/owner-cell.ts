import type { Owner, OwnerReason } from '../../core/socket/owner.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import type { Cell } from './table-row.ts';

/** Who holds a socket or a port. */
export interface Ownership {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** Every owner by name and pid (`nginx 811, 812, node 4711`), or in a soft tone why there is none. */
export function ownerCell(ownership: Ownership): Cell {
  const parts = ownerParts(ownership.owners);
  if (parts.length > 0) return { parts, tone: null };
  return { parts: reasonText(ownership.ownerReason).split(' '), tone: 'soft' };
}

/** As `ownerCell`, on one line. */
export function ownerText(ownership: Ownership): string {
  return ownerCell(ownership).parts.join(' ');
}

function processName(owner: Owner): string {
  return `${nameOf(owner)} ${owner.pid}`;
}

function ownerParts(owners: readonly Owner[]): string[] {
  const sorted = owners.toSorted((a, b) => a.name.localeCompare(b.name) || a.pid - b.pid);
  return sorted.map((owner, index) => {
    const repeated = sorted[index - 1]?.name === owner.name;
    const text = repeated ? String(owner.pid) : processName(owner);
    return index < sorted.length - 1 ? `${text},` : text;
  });
}

function nameOf(owner: Owner): string {
  return visibleText(owner.name) || translate('commandLine.unnamedProcess');
}

function reasonText(reason: OwnerReason | null): string {
  return translate(`commandLine.owner-${reason ?? 'unknown'}`);
}
