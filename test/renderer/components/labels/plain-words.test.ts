import { describe, expect, it } from 'vitest';
import { explainPort } from '../../../../src-main/core/explain/explain-port.ts';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import PlainWords from '../../../../src-renderer/components/labels/plain-words.vue';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

function explain(name: string, language = 'en') {
  const [group] = groupByPort([listenerAt('127.0.0.1:5432', [anOwner(852, name)])]).ports;
  if (group === undefined) throw new Error('no port');
  const context = { machine: scriptedMachine, conversations: new Map(), nowMs: 5000 };
  return renderComponent(PlainWords, { phrases: explainPort(group, context) }, ({ hostStatus }) => {
    if (hostStatus.description === null) throw new Error('the host did not describe itself');
    hostStatus.description = { ...hostStatus.description, systemLanguages: [language] };
  });
}

describe('an explanation', () => {
  it('has its glossary words as buttons and no marks left', async () => {
    const html = await explain('postgres');
    expect(html).toMatch(/<button[^>]*class="glossary-word"[^>]*>(?:<!--\[-->)?listener</);
    expect(wordsOf(html)).not.toContain('[[');
  });

  it('takes no mark from a name', async () => {
    const html = await explain('[[port]]');
    expect(wordsOf(html)).toContain('[[port]]');
  });

  it('takes no placeholder or plural from a name', async () => {
    expect(wordsOf(await explain('{count} | @:window.title'))).toContain(
      '{count} | @:window.title',
    );
  });

  it.each([
    ['en', /\. [A-Z]/],
    ['de', /\. [A-ZÄÖÜ]/],
    ['zh-Hans', /。(?=\S)/],
  ] as const)('puts between sentences what %s puts there', async (language, between) => {
    const html = await explain('postgres', language);
    const words = html.replaceAll(/<!--.*?-->|<[^>]*>/gs, '').trim();
    expect(words).toMatch(between);
    expect(words).not.toMatch(/。\s+\S/);
  });
});
