import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeDocument,
  isRecordKey,
  recordKeys,
} from '../../../src-main/core/settings/setting-change.ts';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';
import {
  documentText,
  emptyDocument,
  parseDocument,
} from '../../../src-main/core/settings/settings-document.ts';

const document = {
  version: 1,
  values: { theme: 'dark', sound: 'loud', names: { 3000: 'my shop' } },
};

describe('changeDocument', () => {
  it('changes one setting and leaves all else as it was, known or not', () => {
    const changed = changeDocument(document, { key: 'theme', value: 'light' });
    expect(changed?.values).toEqual({ ...document.values, theme: 'light' });
  });

  it('puts a default back by taking the value out', () => {
    const changed = changeDocument(document, { key: 'theme', value: null });
    expect(changed?.values).toEqual({ sound: 'loud', names: { 3000: 'my shop' } });
  });

  it('changes one entry of a list by name', () => {
    const more = changeDocument(document, { key: 'names', entry: '53/udp', value: 'names' });
    expect(more?.values['names']).toEqual({ 3000: 'my shop', '53/udp': 'names' });
    const other = changeDocument(document, { key: 'names', entry: '3000', value: ' a till ' });
    expect(other?.values['names']).toEqual({ 3000: 'a till' });
  });

  it('forgets the list with its last entry', () => {
    const none = changeDocument(document, { key: 'names', entry: '3000', value: null });
    expect(none?.values).not.toHaveProperty('names');
  });

  it.each([
    { key: 'theme', value: 'blue' },
    { key: 'theme', value: undefined },
    { key: 'intervalMs', value: '1000' },
    { key: 'intervalMs', value: 249 },
    { key: 'names', entry: 'web', value: 'a' },
    { key: 'names', entry: '__proto__', value: 'a' },
    { key: 'names', entry: '3000', value: 'a'.repeat(61) },
    { key: 'theme', entry: 'x', value: 'dark' },
  ] as const)('refuses %j', (change) => {
    expect(changeDocument(document, change)).toBeNull();
  });

  it('writes what it reads again, whatever was in the file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        const kept = Object.fromEntries(
          Object.entries(values).filter(([key]) => key !== 'version'),
        );
        const text = documentText({ ...emptyDocument, values: kept });
        expect(parseDocument(text)?.values).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
    );
  });
});

describe('isRecordKey', () => {
  it('knows the lists by name', () => {
    expect(settingKeys.filter(isRecordKey)).toEqual([...recordKeys]);
  });
});
