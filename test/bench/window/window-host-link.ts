import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Which page is measured. */
export type PageName = 'portside' | 'plain';

export type HostQuestion =
  | { readonly ask: 'url'; readonly page: PageName }
  | { readonly ask: 'churn'; readonly churns: boolean }
  | { readonly ask: 'costs' };

export interface HostCosts {
  readonly processorMs: number;
  readonly longestTurnMs: number;
}

export type HostAnswer = { readonly ready: true } | { readonly url: string } | HostCosts;

/** A browser host in a process of its own, so that its work is not the measuring process's. */
export interface WindowHostLink {
  newUrl(page: PageName): Promise<string>;
  setChurns(churns: boolean): Promise<void>;
  /** What the host has cost since it was last asked. */
  takeCosts(): Promise<HostCosts>;
  stop(): void;
}

/** Starts a host over so many sockets, of which so many come and go each second once told to. */
export async function startWindowHost(rows: number, churn: number): Promise<WindowHostLink> {
  const program = fileURLToPath(new URL('./window-host.ts', import.meta.url));
  const child = fork(program, [String(rows), String(churn)]);
  await once(child, 'message');

  async function ask(question: HostQuestion): Promise<HostAnswer> {
    const answered = once(child, 'message');
    child.send(question);
    const [answer] = (await answered) as [HostAnswer];
    return answer;
  }

  return {
    newUrl: async (page) => {
      const answer = await ask({ ask: 'url', page });
      return 'url' in answer ? answer.url : '';
    },
    async setChurns(churns) {
      await ask({ ask: 'churn', churns });
    },
    takeCosts: async () => {
      const answer = await ask({ ask: 'costs' });
      return 'processorMs' in answer ? answer : { processorMs: NaN, longestTurnMs: NaN };
    },
    stop: () => child.kill(),
  };
}
