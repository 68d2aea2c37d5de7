import { describe, expect, it } from 'vitest';
import type { RemoteName } from '../../../../src-main/core/machine/remote-name.ts';
import {
  mostAskedAtOnce,
  useNameLookUp,
} from '../../../../src-renderer/composables/inspector/use-name-look-up.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { useRemoteNames } from '../../../../src-renderer/stores/table/remote-names.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { acceptedAt } from '../../../support/build-socket.ts';
import { runComposable } from '../../../support/run-composable.ts';

function setStage(answer: () => Promise<RemoteName>, sockets: readonly Socket[] = []) {
  const asked: string[] = [];
  const remoteName = ({ address }: { readonly address: string }) => {
    asked.push(address);
    return answer();
  };
  const lookUps = runComposable({ remoteName }, useNameLookUp);
  void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
  return { asked, ...lookUps, names: useRemoteNames(), toast: useToast() };
}

const found = () =>
  Promise.resolve({ outcome: 'found', names: ['ada.example'], source: 'name-server' } as const);
const sockets = ['192.0.2.7:1', '192.0.2.7:2', '192.0.2.8:1', '127.0.0.1:1'].map((remote) =>
  acceptedAt('192.168.1.20:80', remote),
);

describe('looking up names', () => {
  it('asks nothing by itself', () => {
    expect(setStage(found, sockets).asked).toEqual([]);
  });

  it('asks for one and tells the answer', async () => {
    const { asked, lookUp, names, toast } = setStage(found);
    await lookUp('192.0.2.7');
    expect(asked).toEqual(['192.0.2.7']);
    expect(names.nameOf('192.0.2.7')).toBe('ada.example');
    expect(toast.phrase?.key).toBe('action.nameFound');
  });

  it.each([
    [{ outcome: 'none' }, 'action.nameNone'],
    [{ outcome: 'failed', reason: 'timeout' }, 'action.nameTimeout'],
    [{ outcome: 'failed', reason: 'refused' }, 'action.nameRefused'],
  ] as const)('tells %o apart', async (answer, key) => {
    const { lookUp, toast } = setStage(() => Promise.resolve(answer));
    await lookUp('192.0.2.7');
    expect(toast.phrase?.key).toBe(key);
  });

  it('takes a broken line for no answer, so that it can be asked again', async () => {
    const { lookUp, names } = setStage(() => Promise.reject(new Error('lost')));
    await lookUp('192.0.2.7');
    expect(names.isOpen('192.0.2.7')).toBe(true);
  });

  it('asks for all that are shown, each once, and never again', async () => {
    const { asked, lookUpShown, toast } = setStage(found, sockets);
    await lookUpShown();
    expect(asked).toEqual(['192.0.2.7', '192.0.2.8']);
    await lookUpShown();
    expect(asked).toHaveLength(2);
    expect(toast.phrase?.key).toBe('action.lookedUpAll');
  });

  it('asks for nothing the search has hidden', async () => {
    const { asked, lookUpShown } = setStage(found, sockets);
    useListOptions().filterText = 'remote:192.0.2.8';
    await lookUpShown();
    expect(asked).toEqual(['192.0.2.8']);
  });

  it('asks for so many at once and no more', async () => {
    const many = Array.from({ length: mostAskedAtOnce + 1 }, (_, index) =>
      acceptedAt('192.168.1.20:80', `10.0.${index >> 8}.${index & 255}:1`),
    );
    const { asked, lookUpShown, toast } = setStage(found, many);
    await lookUpShown();
    expect(asked).toHaveLength(mostAskedAtOnce);
    expect(toast.phrase?.key).toBe('action.tooManyNames');
  });
});
