import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { problemOfChip } from '../../../../src-renderer/stores/search/search-chip.ts';
import { useSearchTerms } from '../../../../src-renderer/stores/search/search-terms.ts';
import { listenerAt } from '../../../support/build-socket.ts';

beforeEach(() => setActivePinia(createPinia()));

const web = listenerAt('127.0.0.1:80');

function texts(): readonly string[] {
  return useSearchTerms().chips.map(({ text }) => text);
}

describe('the search', () => {
  it('shows every key and narrows by it', () => {
    const search = useSearchTerms();
    const options = useListOptions();
    expect(options.shown.keepsSocket(web)).toBe(true);
    search.setDraft('port:443');
    expect(search.draft).toBe('port:443');
    expect(options.shown.keepsSocket(web)).toBe(false);
  });

  it('goes on with the last text that was right while there is an error', () => {
    const search = useSearchTerms();
    const options = useListOptions();
    search.setDraft('port:443');
    search.setDraft('port:443 prot:');
    expect(search.errors).toHaveLength(1);
    expect(options.shown.keepsSocket(web)).toBe(false);
  });

  it('does not wait for the value of a key to show the rest', () => {
    const search = useSearchTerms();
    const options = useListOptions();
    search.setDraft('port:80 stat');
    expect(options.shown.keepsSocket(web)).toBe(false);
    search.setDraft('port:80 state:');
    expect(options.shown.keepsSocket(web)).toBe(true);
    search.setDraft('port:443 state: -proc:');
    expect(options.shown.keepsSocket(web)).toBe(false);
  });

  it('makes a chip of each term, but of none while one is wrong', () => {
    const search = useSearchTerms();
    search.setDraft('proc:"Web Content" -port:1,2');
    search.pin();
    expect(texts()).toEqual(['proc:"Web Content"', '-port:1,2']);
    expect(search.draft).toBe('');
    search.setDraft('prot:tcp');
    search.pin();
    expect(search.draft).toBe('prot:tcp');
    expect(texts()).toHaveLength(2);
  });

  it('keeps a chip that is switched off, and narrows without it', () => {
    const search = useSearchTerms();
    const options = useListOptions();
    search.pinText('port:443 proto:tcp');
    const [chip] = search.chips;
    if (chip === undefined) throw new Error('no chip');
    search.toggleChip(chip);
    expect(search.chips.map(({ on }) => on)).toEqual([false, true]);
    expect(options.filterText).toBe('proto:tcp');
    expect(options.shown.keepsSocket(web)).toBe(true);
  });

  it('removes a chip, and takes the last one back to be changed', () => {
    const search = useSearchTerms();
    search.pinText('port:80 port:81 port:82');
    const [first] = search.chips;
    if (first !== undefined) search.removeChip(first);
    search.editLastChip();
    expect(texts()).toEqual(['port:81']);
    expect(search.draft).toBe('port:82');
    expect(search.text).toBe('port:81 port:82');
  });

  it('adds a term once, switched on, and in the place of its opposite', () => {
    const search = useSearchTerms();
    search.pinText('port:80 proc:a');
    const [first] = search.chips;
    if (first !== undefined) search.toggleChip(first);
    search.addTerm('port:80');
    expect(search.chips).toEqual([
      { text: 'proc:a', on: true },
      { text: 'port:80', on: true },
    ]);
    search.addTerm('-port:80');
    expect(texts()).toEqual(['proc:a', '-port:80']);
  });

  it('says what is wrong with a chip of another version and does without it', () => {
    const search = useSearchTerms();
    search.pinText('shoe:42 port:80');
    const [wrong, right] = search.chips;
    if (wrong === undefined || right === undefined) throw new Error('no chips');
    expect(problemOfChip(wrong)?.key).toBe('filter.unknownKey');
    expect(problemOfChip(right)).toBeNull();
    expect(search.text).toBe('port:80');
  });

  it('is replaced as a whole by whoever sets its text', () => {
    const search = useSearchTerms();
    search.pinText('port:80');
    useListOptions().showEverything();
    expect([search.text, search.chips.length]).toEqual(['', 0]);
  });
});
