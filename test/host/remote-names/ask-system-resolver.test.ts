import { describe, expect, it } from 'vitest';
import { askSystemResolver } from '../../../src-main/host/remote-names/ask-system-resolver.ts';

const never = new Promise<never>(() => undefined);

describe('askSystemResolver', () => {
  it('tells the name, and none where the address itself comes back', async () => {
    const ask = askSystemResolver((address) =>
      Promise.resolve({ hostname: address === '192.0.2.7' ? 'tv.local' : address }),
    );
    expect(await ask('192.0.2.7').names).toEqual(['tv.local']);
    expect(await ask('192.0.2.8').names).toEqual([]);
  });

  it('has only one question under way, whatever hangs', async () => {
    let asked = 0;
    const ask = askSystemResolver(() => {
      asked += 1;
      return never;
    }, 5);
    const answers = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => ask(address).names);
    expect(await Promise.all(answers)).toEqual([[], [], []]);
    expect(asked).toBe(1);
  });

  it('takes the next question when the last one failed', async () => {
    let asked = 0;
    const ask = askSystemResolver(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ hostname: 'b' });
    });
    expect(await ask('192.0.2.1').names).toEqual([]);
    expect(await ask('192.0.2.2').names).toEqual(['b']);
  });

  it('never asks what was given up before its turn', async () => {
    const asked: string[] = [];
    let answer: (found: { hostname: string }) => void = () => undefined;
    const first = new Promise<{ hostname: string }>((resolve) => (answer = resolve));
    const ask = askSystemResolver((address) => {
      asked.push(address);
      return first;
    });
    const [one, two] = [ask('192.0.2.1'), ask('192.0.2.2')];
    two.cancel();
    expect(await two.names).toEqual([]);
    answer({ hostname: 'a' });
    expect(await one.names).toEqual(['a']);
    await Promise.resolve();
    expect(asked).toEqual(['192.0.2.1']);
  });
});
