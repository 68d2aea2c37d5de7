import { computed, type ComputedRef, type Ref } from 'vue';
import type { RemoteSockets } from '../../../src-main/core/grouping/group-by-remote.ts';
import { ownNameOfSocket } from '../../../src-main/core/settings/own-names.ts';
import { useSettings } from '../../stores/settings/settings.ts';

/**
 * The reader's own names of the services spoken with a remote, in their order; null for those that
 * have none, or are not of this machine.
 */
export function useServiceNames(
  remote: Ref<RemoteSockets>,
): ComputedRef<readonly (string | null)[]> {
  const settings = useSettings();
  return computed(() => {
    if (Object.keys(settings.settings.names).length === 0) return [];
    const { services, sockets } = remote.value;
    return services.map(({ protocol, port }) => {
      const speaks = sockets.find(
        ({ protocol: spoken, role, local, remote: other }) =>
          spoken === protocol && (role === 'accepted' ? local.port : other?.port) === port,
      );
      return speaks === undefined ? null : ownNameOfSocket(speaks);
    });
  });
}
