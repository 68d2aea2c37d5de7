import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../src-main/core/snapshot/document-schema.ts';
import { snapshotDocument } from '../../../src-main/core/snapshot/snapshot-document.ts';
import { anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';

const schemaFile = new URL('../../../src-main/core/snapshot/snapshot.schema.json', import.meta.url);
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

const sockets = [
  listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')]),
  boundAt('0.0.0.0:53', [], { ownerReason: 'other-user' }),
];
const notes = [{ code: 'owners-hidden', level: 'info', values: { hidden: 1 } } as const];
const document = JSON.stringify(
  snapshotDocument({ revision: 1, takenAtMs: 0, sockets, notes }, laptop),
);

type Place = readonly (string | number)[];

function placesOf(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return [...inner, place];
}

/** The document with the value at one place taken for another, or left out. */
function changed(place: Place, value: unknown): unknown {
  const copy = JSON.parse(document) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of place.slice(0, -1)) parent = parent[key] as typeof parent;
  const last = place.at(-1);
  if (last === undefined) return value;
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else parent[last] = value ?? null;
  return copy;
}

const places = placesOf(JSON.parse(document)).filter((place) => place.length > 0);
const otherValue = fc.oneof(
  fc.constantFrom(undefined, null, true, -1, 0, 1, 1.5, 65_535, 65_536, '', 'x', [], {}),
  fc.constantFrom('tcp', 'udp', 'LISTEN', 'listener', 'kernel', 'unknown', '2026-11-20T22:00:00Z'),
);

describe('documentSchema', () => {
  it('accepts and refuses exactly what the published schema does', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), otherValue, (place, value) => {
        const candidate = changed(place, value);
        const valid = isValid(candidate);
        if (!valid) refused += 1;
        expect(v.is(documentSchema, candidate)).toBe(valid);
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('ignores fields it does not know, anywhere', () => {
    const extended = JSON.parse(document.replaceAll('{', '{"later":[1],')) as unknown;
    expect(isValid(extended)).toBe(true);
    expect(v.parse(documentSchema, extended)).toEqual(JSON.parse(document));
  });
});
