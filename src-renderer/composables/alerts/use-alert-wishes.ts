import { unaskedKinds } from '../../../src-main/core/alerts/muted-program.ts';
import { type Place, placeText, withWatched } from '../../../src-main/core/alerts/watched-place.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useToast } from '../../stores/toast.ts';
import { useAlertLink } from './use-alert-link.ts';
import { useChangeSetting } from '../settings/use-change-setting.ts';

/** Says of what the reader wants to be told. What came of it, or why nothing did, is a toast. */
export interface AlertWishes {
  readonly watch: (place: Place, watch: boolean) => Promise<void>;
  /** Of everything that nobody asked about; watched ports are told of all the same. */
  readonly tell: (program: string, tell: boolean) => Promise<void>;
}

export function useAlertWishes(): AlertWishes {
  const link = useAlertLink();
  const change = useChangeSetting();
  const store = useSettings();
  const toast = useToast();

  async function watch(place: Place, watched: boolean): Promise<void> {
    const value = [...withWatched(store.settings['alerts.watchedPorts'], place, watched)];
    const problem = await change({ key: 'alerts.watchedPorts', value });
    if (problem !== null) {
      toast.show('action.notStored', { problem });
      return;
    }
    const answer = store.settings['alerts.enabled'] ? 'action.watched' : 'action.watchedOff';
    toast.show(watched ? answer : 'action.unwatched', { place: placeText(place) });
  }

  async function tell(program: string, told: boolean): Promise<void> {
    try {
      for (const kind of unaskedKinds) await link.mute({ kind, program }, !told);
    } catch (error) {
      toast.show('action.notStored', { problem: error instanceof Error ? error.message : '' });
      return;
    }
    toast.show(told ? 'action.toldAgain' : 'action.silenced', { program });
  }

  return { watch, tell };
}
