import { describe, expect, it } from 'vitest';
import type { FoundNames } from '../../../src-main/host/remote-names/ask-for-names.ts';
import {
  createRemoteNames,
  remoteNameLimits,
} from '../../../src-main/host/remote-names/remote-names.ts';

/** A name server whose answers the test gives by hand. */
function setStage() {
  const asked: { address: string; answer: (names: string[]) => void; fail: (e: Error) => void }[] =
    [];
  let cancelled = 0;
  let nowMs = 0;
  const names = createRemoteNames(
    (address) => {
      const promise = new Promise<FoundNames>((resolve, reject) => {
        const answer = (names: string[]) => resolve({ names, source: 'name-server' });
        asked.push({ address, answer, fail: reject });
      });
      return { found: promise, cancel: () => (cancelled += 1) };
    },
    () => nowMs,
  );
  return { asked, names, cancelled: () => cancelled, pass: (ms: number) => (nowMs += ms) };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('createRemoteNames', () => {
  it('asks one question for many askers', async () => {
    const { asked, names } = setStage();
    const answers = [names.nameOf('192.0.2.1'), names.nameOf('192.0.2.1')];
    asked[0]?.answer(['ada.example']);
    expect(await Promise.all(answers)).toEqual(
      Array.from({ length: 2 }, () => ({
        outcome: 'found',
        names: ['ada.example'],
        source: 'name-server',
      })),
    );
    expect(asked).toHaveLength(1);
  });

  it('asks a few at a time, in order, and refuses a flood', async () => {
    const { asked, names } = setStage();
    const { concurrent, waiting } = remoteNameLimits;
    const answers = Array.from({ length: concurrent + waiting + 1 }, (_, index) =>
      names.nameOf(`2001:db8::${(index + 1).toString(16)}`),
    );
    expect(await answers.at(-1)).toEqual({ outcome: 'failed', reason: 'refused' });
    expect(asked).toHaveLength(concurrent);
    for (let next = 0; next < concurrent + waiting; next += 1) {
      asked[next]?.answer([]);
      await settle();
    }
    expect(asked).toHaveLength(concurrent + waiting);
    expect(await answers[0]).toEqual({ outcome: 'none' });
  });

  it('keeps an answer for minutes, a failure for seconds', async () => {
    const { asked, names, pass } = setStage();
    const first = names.nameOf('192.0.2.1');
    asked[0]?.answer(['ada.example']);
    await first;
    const failing = names.nameOf('192.0.2.2');
    asked[1]?.fail(Object.assign(new Error('late'), { code: 'ETIMEOUT' }));
    expect(await failing).toEqual({ outcome: 'failed', reason: 'timeout' });
    pass(remoteNameLimits.failureHoldsMs);
    await names.nameOf('192.0.2.1');
    void names.nameOf('192.0.2.2');
    expect(asked).toHaveLength(3);
    pass(remoteNameLimits.holdsMs);
    void names.nameOf('192.0.2.1');
    expect(asked).toHaveLength(4);
  });

  it('forgets the oldest beyond what it keeps', async () => {
    const { asked, names } = setStage();
    for (let index = 0; index <= remoteNameLimits.kept; index += 1) {
      const answer = names.nameOf(`2001:db8::${(index + 1).toString(16)}`);
      asked.at(-1)?.answer([]);
      await answer;
    }
    const before = asked.length;
    void names.nameOf('2001:db8::1');
    void names.nameOf('2001:db8::9');
    expect(asked).toHaveLength(before + 1);
  });

  it('gives up everything when stopped, and asks no more', async () => {
    const { asked, names, cancelled } = setStage();
    const answers = Array.from({ length: 10 }, (_, index) => names.nameOf(`192.0.2.${index}`));
    names.stop();
    expect(cancelled()).toBe(remoteNameLimits.concurrent);
    for (const one of asked) one.fail(Object.assign(new Error('x'), { code: 'ECANCELLED' }));
    for (const answer of await Promise.all(answers)) expect(answer.outcome).toBe('failed');
    expect(asked).toHaveLength(remoteNameLimits.concurrent);
  });
});
