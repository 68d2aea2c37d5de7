import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src-main/core/words/catalogues.ts';
import { glossaryTerms } from '../../../src-main/core/words/glossary-terms.ts';

describe('the terms of the glossary', () => {
  it('each have a name and an explanation, and none is left out', () => {
    const sorted = glossaryTerms.toSorted();
    expect(Object.keys(catalogues.en.glossary).sort()).toEqual(sorted);
    expect(Object.keys(catalogues.en.term).sort()).toEqual(sorted);
  });

  it('begin with the picture of the telephone', () => {
    const { port, socket, connection } = catalogues.en.glossary;
    expect(glossaryTerms.slice(0, 2)).toEqual(['port', 'socket']);
    expect(port).toContain('phone number');
    expect(socket).toContain('the phone');
    expect(connection).toContain('A call');
  });
});
