import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  narrowestLeadPx,
  narrowestPx,
  readLayout,
  usualLayout,
  widestPx,
  withMoved,
  withToggled,
  withWidth,
  type ColumnLayout,
} from '../../../../src-renderer/stores/columns/column-layout.ts';
import { viewColumns } from '../../../../src-renderer/stores/columns/view-columns.ts';

const columns = viewColumns.ports;
const usual = usualLayout(columns);
const names = columns.map(({ name }) => name);

describe('the layout of columns', () => {
  it('leaves out the columns that are shown only when chosen', () => {
    expect(usual.shown).not.toContain('addresses');
    expect(usual.shown[0]).toBe('port');
  });

  it('puts a column back where it usually stands', () => {
    const without = withToggled(usual, columns, 'scope');
    expect(without.shown).not.toContain('scope');
    expect(withToggled(without, columns, 'scope')).toEqual(usual);
    const more = withToggled(usual, columns, 'addresses').shown;
    expect(more.indexOf('addresses')).toBe(more.indexOf('scope') + 1);
  });

  it('never hides the lead, nor the last column', () => {
    expect(withToggled(usual, columns, 'port')).toEqual(usual);
    const flat = viewColumns.sockets;
    let layout = usualLayout(flat);
    for (const { name } of flat.filter(({ extra }) => extra !== true)) {
      layout = withToggled(layout, flat, name);
    }
    expect(layout.shown).toEqual(['age']);
  });

  it('moves a column among the others, but none before the lead', () => {
    expect(withMoved(usual, columns, 'age', 1).shown.slice(0, 3)).toEqual([
      'port',
      'age',
      'service',
    ]);
    expect(withMoved(usual, columns, 'age', 0).shown[1]).toBe('age');
    expect(withMoved(usual, columns, 'port', 3)).toEqual(usual);
    expect(withMoved(usual, columns, 'service', 99).shown.at(-1)).toBe('service');
    expect(withMoved(usual, columns, 'addresses', 2)).toEqual(usual);
  });

  it('keeps widths within what can be read', () => {
    expect(withWidth(usual, columns, 'scope', -500).widthsPx).toEqual({ scope: narrowestPx });
    expect(withWidth(usual, columns, 'port', 1).widthsPx).toEqual({ port: narrowestLeadPx });
    const wide = withWidth(usual, columns, 'scope', 1e9);
    expect(wide.widthsPx).toEqual({ scope: widestPx });
    expect(withWidth(wide, columns, 'scope', null)).toEqual(usual);
  });
});

describe('a remembered layout', () => {
  it('comes back as it was', () => {
    const layout = withWidth(withMoved(usual, columns, 'age', 1), columns, 'scope', 200);
    expect(readLayout(JSON.parse(JSON.stringify(layout)), columns)).toEqual(layout);
  });

  it.each([null, 7, 'text', {}, { shown: 'port' }, { shown: [], widthsPx: { a: 'b' } }])(
    'is the usual one where %j was stored',
    (stored) => {
      expect(readLayout(stored, columns)).toEqual(usual);
    },
  );

  it('drops columns of another version and brings the lead back', () => {
    const stored = { shown: ['age', 'shoeSize', 'age'], widthsPx: { shoeSize: 9, age: 3 } };
    expect(readLayout(stored, columns)).toEqual({
      shown: ['port', 'age'],
      widthsPx: { age: narrowestPx },
    });
  });

  it('stays whole whatever is done to it', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('toggle' as const), name: fc.constantFrom(...names) }),
      fc.record({
        kind: fc.constant('move' as const),
        name: fc.constantFrom(...names),
        place: fc.integer({ min: -3, max: 12 }),
      }),
      fc.record({
        kind: fc.constant('width' as const),
        name: fc.constantFrom(...names),
        widthPx: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const layout = steps.reduce<ColumnLayout>((before, one) => {
          if (one.kind === 'toggle') return withToggled(before, columns, one.name);
          if (one.kind === 'move') return withMoved(before, columns, one.name, one.place);
          return withWidth(before, columns, one.name, one.widthPx);
        }, usual);
        expect(layout.shown[0]).toBe('port');
        expect(new Set(layout.shown).size).toBe(layout.shown.length);
        expect(layout.shown.every((name) => names.includes(name))).toBe(true);
        for (const width of Object.values(layout.widthsPx)) {
          expect(width).toBeGreaterThanOrEqual(narrowestPx);
          expect(width).toBeLessThanOrEqual(widestPx);
        }
        expect(readLayout(JSON.parse(JSON.stringify(layout)), columns)).toEqual(layout);
      }),
    );
  });
});
