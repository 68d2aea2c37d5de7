import { describe, expect, it } from 'vitest';
import ProcessNames from '../../../../src-renderer/components/labels/process-names.vue';
import { anOwner } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

describe('the names of processes', () => {
  it('show every owner that fits and count the rest', async () => {
    const owners = [anOwner(1, 'nginx'), anOwner(2, 'worker'), anOwner(3, 'worker')];
    const html = await renderComponent(ProcessNames, { owners, reason: null, most: 2 });
    expect(wordsOf(html)).toBe('N nginx 1 W worker 2 +1 +2');
    expect(html).toContain('title="worker 3"');
    expect(html).toMatch(/class="rest narrow" title="worker 2\nworker 3"/);
  });

  it('say why there is none', async () => {
    const html = await renderComponent(ProcessNames, {
      owners: [],
      reason: 'other-user',
      most: 2,
    });
    expect(wordsOf(html)).toBe('another user’s · not yours to see');
  });

  it('never leave a blank, even without a reason', async () => {
    const html = await renderComponent(ProcessNames, { owners: [], reason: null, most: 2 });
    expect(wordsOf(html)).toBe('owner not found');
  });

  it('keep a name that is HTML a name', async () => {
    const owners = [anOwner(1, '<img src=x onerror=alert(1)>')];
    const html = await renderComponent(ProcessNames, { owners, reason: null, most: 1 });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });

  it('show what a name is made of, on one line', async () => {
    const owners = [anOwner(1, 'a\nb\x1b[31m \u202egpj'), anOwner(2, '\u3164')];
    const html = await renderComponent(ProcessNames, { owners, reason: null, most: 1 });
    expect(wordsOf(html)).toContain('a␊b␛[31m ‹U+202E›gpj 1');
    expect(html).toContain('title="‹U+3164› 2"');
  });
});
