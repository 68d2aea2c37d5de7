import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerNames } from '../../../src-main/readers/docker/container-names.ts';
import { parseContainers } from '../../../src-main/readers/docker/parse-containers.ts';

const web = { id: 'aa', name: 'web-1', image: 'nginx:1.27', state: 'running' };

function asked(answers: readonly unknown[], isThere = true) {
  const state = { calls: 0, nowMs: 0 };
  const names = containerNames({
    isThere: () => isThere,
    monotonicMs: () => state.nowMs,
    list: () => {
      const answer = answers[Math.min(state.calls, answers.length - 1)];
      state.calls += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  });
  return { state, names };
}

describe('parseContainers', () => {
  it('reads names and images by id', () => {
    expect(parseContainers([web, { id: 'bb', name: '', image: 5 }, { name: 'x' }, null])).toEqual(
      new Map([
        ['aa', { name: 'web-1', image: 'nginx:1.27' }],
        ['bb', { name: null, image: null }],
      ]),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (answer) => void parseContainers(answer)));
    expect(parseContainers('no list').size).toBe(0);
  });
});

describe('containerNames', () => {
  it('asks Docker once a container is unknown, and knows it afterwards', async () => {
    const { state, names } = asked([[web]]);
    await names.settled();
    expect(state.calls).toBe(0);
    expect(names.of('aa')).toBeNull();
    await names.settled();
    expect(names.of('aa')).toEqual({ name: 'web-1', image: 'nginx:1.27' });
    expect(state.calls).toBe(1);
  });

  it('never asks where there is no Docker', async () => {
    const { state, names } = asked([[web]], false);
    names.of('aa');
    await names.settled();
    expect(state.calls).toBe(0);
    expect(names.of('aa')).toBeNull();
  });

  it('asks about newcomers together and with pauses', async () => {
    const { state, names } = asked([[], [web]]);
    names.of('bb');
    names.of('aa');
    await names.settled();
    expect(names.of('cc')).toBeNull();
    expect(state.calls).toBe(1);
    state.nowMs = 10_000;
    names.of('cc');
    await names.settled();
    expect(state.calls).toBe(2);
    expect(names.of('aa')?.name).toBe('web-1');
  });

  it('does not ask again and again about what Docker does not know', async () => {
    const { state, names } = asked([[]]);
    names.of('aa');
    await names.settled();
    state.nowMs = 299_000;
    names.of('aa');
    expect(state.calls).toBe(1);
    state.nowMs = 301_000;
    names.of('aa');
    await names.settled();
    expect(state.calls).toBe(2);
  });

  it('survives a Docker that fails and keeps what it knew', async () => {
    const { state, names } = asked([[web], new Error('refused')]);
    names.of('aa');
    await names.settled();
    state.nowMs = 20_000;
    names.of('bb');
    await names.settled();
    expect(state.calls).toBe(2);
    expect(names.of('aa')?.name).toBe('web-1');
  });
});
