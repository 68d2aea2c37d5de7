import { afterEach, describe, expect, it } from 'vitest';
import { effectScope, nextTick, reactive } from 'vue';
import type { PortAnswer } from '../../../../src-main/core/history/history-answers.ts';
import type { HistoryLink } from '../../../../src-renderer/composables/history/history-link.ts';
import { usePortHistory } from '../../../../src-renderer/composables/history/use-port-history.ts';
import { aNamespace } from '../../../support/a-namespace.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

type Question = Parameters<HistoryLink['port']>[0];

let scope = effectScope();
afterEach(() => scope.stop());

function answerOf(oldestAtMs: number): PortAnswer {
  return { tenures: [], callers: [], shortened: false, oldestAtMs, gaps: [], unreadable: 0 };
}

/** The composable on a place the test moves, over a host the test answers for. */
function opened(place: Parameters<typeof usePortHistory>[0]) {
  const asked: Question[] = [];
  const waiting: ((answer: PortAnswer | Error) => void)[] = [];
  const port = (question: Question): Promise<PortAnswer> =>
    new Promise((resolve, reject) => {
      asked.push(question);
      waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  scope = effectScope();
  const history = { ...silentLink.history, port };
  const seen = runComposable({ history }, () => scope.run(() => usePortHistory(place)));
  if (seen === undefined) throw new Error('the scope has ended');
  return { seen, asked, reply: (at: number, answer: PortAnswer | Error) => waiting[at]?.(answer) };
}

describe('usePortHistory', () => {
  it('asks for the port, and of its network only for what tells it from others', async () => {
    const network = aNamespace(41, { containerName: 'db-1', label: 'docker-1.scope' });
    const { asked, seen, reply } = opened(() => ({ protocol: 'tcp', port: 80, network }));
    expect(asked).toEqual([
      {
        protocol: 'tcp',
        port: 80,
        network: { inode: 41, label: 'docker-1.scope', containerName: 'db-1' },
      },
    ]);
    reply(0, answerOf(1));
    await nextTick();
    expect(seen.answer.value?.oldestAtMs).toBe(1);
  });

  it('asks anew for another port, and gives a late answer to the one before up', async () => {
    const place = reactive({ protocol: 'tcp' as const, port: 80, network: null });
    const { asked, seen, reply } = opened(() => place);
    place.port = 81;
    await nextTick();
    expect(asked.map(({ port }) => port)).toEqual([80, 81]);
    reply(1, answerOf(81));
    reply(0, answerOf(80));
    await nextTick();
    expect(seen.answer.value?.oldestAtMs).toBe(81);
  });

  it('says why there is no answer', async () => {
    const { seen, reply } = opened(() => ({ protocol: 'udp', port: 53, network: null }));
    reply(0, new Error('History is switched off in the settings.'));
    await nextTick();
    expect(seen.failure.value).toBe('History is switched off in the settings.');
    expect(seen.answer.value).toBeNull();
  });
});
