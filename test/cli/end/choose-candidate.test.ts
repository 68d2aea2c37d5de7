import { describe, expect, it } from 'vitest';
import { chooseCandidate } from '../../../src-main/cli/end/choose-candidate.ts';
import { exitCode } from '../../../src-main/cli/exit-code.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

const nothing = { startedAtMs: 1, waitsOn: [], connectionCount: 0, parentOf: 0 };
const two = [
  { pid: 10, name: 'node', ...nothing },
  { pid: 11, name: 'nginx', ...nothing },
];

function choose(answer: string | null, candidates = two) {
  const terminal = fakeTerminal();
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question);
    return Promise.resolve(answer);
  };
  return { terminal, questions, chosen: chooseCandidate(candidates, ask, terminal) };
}

describe('chooseCandidate', () => {
  it('asks nothing where one is meant', async () => {
    const { chosen, questions } = choose('2', two.slice(0, 1));
    expect((await chosen)?.pid).toBe(10);
    expect(questions).toEqual([]);
  });

  it('lists several and takes the number that is answered', async () => {
    const { chosen, terminal, questions } = choose(' 2 ');
    expect((await chosen)?.pid).toBe(11);
    expect(terminal.written.err()).toMatch(/2 processes may be meant:\n {2}1 {2}node 10/);
    expect(questions).toEqual(['Which one? 1 to 2, or Enter for none: ']);
  });

  it.each(['', '  ', null])('takes %j for none', async (answer) => {
    expect(await choose(answer).chosen).toBeNull();
  });

  it.each(['0', '3', '-1', '1.0', 'node', '99999999999999999999'])(
    'refuses %j rather than guess',
    async (answer) => {
      await expect(choose(answer).chosen).rejects.toMatchObject({
        exitCode: exitCode.usage,
        message: `There is no number ${answer} in the list, only 1 to 2. Nothing was ended.`,
      });
    },
  );

  it('lists all where nobody can be asked, and says how to choose', async () => {
    const terminal = fakeTerminal();
    await expect(chooseCandidate(two, null, terminal)).rejects.toMatchObject({
      exitCode: exitCode.usage,
      message: 'Say which one, for example “portside end pid:10”.',
    });
    expect(terminal.written.err()).toContain('nginx 11');
  });
});
