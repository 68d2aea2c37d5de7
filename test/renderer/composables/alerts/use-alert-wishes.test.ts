import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src-main/core/settings/setting-schemas.ts';
import type { MutedProgram } from '../../../../src-main/core/alerts/muted-program.ts';
import { useAlertWishes } from '../../../../src-renderer/composables/alerts/use-alert-wishes.ts';
import { useSettings } from '../../../../src-renderer/stores/settings/settings.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { settingsWith } from '../../../support/standing-settings.ts';

const place = { protocol: 'tcp', port: 3000 } as const;

function wishes(settings: Partial<Settings>, failure?: Error) {
  const changes: unknown[] = [];
  const mutes: (readonly [MutedProgram, boolean])[] = [];
  const answer = () => (failure === undefined ? Promise.resolve() : Promise.reject(failure));
  const found = runComposable(
    { changeSetting: (change) => (changes.push(change), answer()) },
    useAlertWishes,
    { mute: (program, muted) => (mutes.push([program, muted]), answer()) },
  );
  useSettings().accept(settingsWith(settings));
  return { ...found, changes, mutes, told: () => useToast().phrase };
}

describe('wishes about alerts', () => {
  it('watch a port besides those that are watched, and say so', async () => {
    const { watch, changes, told } = wishes({ 'alerts.watchedPorts': ['22'] });
    await watch(place, true);
    expect(changes).toEqual([{ key: 'alerts.watchedPorts', value: ['22', '3000/tcp'] }]);
    expect(told()).toEqual({ key: 'action.watched', values: { place: '3000/tcp' } });
  });

  it('do not promise what alerts that are off will not keep', async () => {
    const { watch, told } = wishes({ 'alerts.enabled': false });
    await watch(place, true);
    expect(told()?.key).toBe('action.watchedOff');
  });

  it('let a port go again', async () => {
    const { watch, changes, told } = wishes({ 'alerts.watchedPorts': ['3000'] });
    await watch(place, false);
    expect(changes).toEqual([{ key: 'alerts.watchedPorts', value: ['3000/udp'] }]);
    expect(told()?.key).toBe('action.unwatched');
  });

  it('silence a program in every way that nobody asked for, and take that back', async () => {
    const { tell, mutes, told } = wishes({});
    await tell('node', false);
    expect(mutes.map(([{ kind }, muted]) => `${kind} ${String(muted)}`)).toEqual([
      'exposed true',
      'new-listener true',
      'called true',
    ]);
    expect(told()).toEqual({ key: 'action.silenced', values: { program: 'node' } });
    await tell('node', true);
    expect(mutes.slice(3).every(([, muted]) => !muted)).toBe(true);
    expect(told()?.key).toBe('action.toldAgain');
  });

  it('say why nothing was changed', async () => {
    const { watch, tell, told } = wishes({}, new Error('line lost'));
    await watch(place, true);
    expect(told()).toEqual({ key: 'action.notStored', values: { problem: 'line lost' } });
    await tell('node', false);
    expect(told()).toEqual({ key: 'action.notStored', values: { problem: 'line lost' } });
  });
});
