import { describe, expect, it } from 'vitest';
import { isPastAction } from '../../../src-main/core/actions/past-action.ts';
import type { ActionDeed } from '../../../src-main/core/actions/row-action.ts';
import { anOwner } from '../../support/build-socket.ts';

const copies = (id: string): boolean => isPastAction({ id, deed: { kind: 'copy', text: 'x' } });

describe('isPastAction', () => {
  it('copies and looks for what was', () => {
    expect(copies('copy-endpoint')).toBe(true);
    expect(isPastAction({ id: 'filter-port', deed: { kind: 'filter', term: 'port:80' } })).toBe(
      true,
    );
  });

  it.each(['copy-url', 'copy-curl', 'copy-kill', 'copy-cut', 'copy-free-port'])(
    'does not copy what would be run now: %s',
    (id) => expect(copies(id)).toBe(false),
  );

  it.each<ActionDeed>([
    { kind: 'end', process: anOwner(7) },
    { kind: 'reveal', process: anOwner(7) },
    { kind: 'name', address: '192.0.2.7' },
    { kind: 'tell', program: 'node', tell: false },
  ])('neither ends, shows nor asks: %o', (deed) => {
    expect(isPastAction({ id: deed.kind, deed })).toBe(false);
  });
});
