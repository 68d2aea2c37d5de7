import { computed, type ComputedRef, type Ref } from 'vue';
import { ownNameOfSocket } from '../../../src-main/core/settings/own-names.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { useSettings } from '../../stores/settings/settings.ts';

/** The reader's own name of the port a socket is about, as it is called now; null without one. */
export function useOwnName(socket: Ref<Socket>): ComputedRef<string | null> {
  const settings = useSettings();
  return computed(() =>
    Object.keys(settings.settings.names).length === 0 ? null : ownNameOfSocket(socket.value),
  );
}
