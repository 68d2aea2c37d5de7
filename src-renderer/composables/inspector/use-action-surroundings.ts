import type { ActionSurroundings } from '../../../src-main/core/actions/action-surroundings.ts';
import { freePortNear } from '../../../src-main/core/port/free-port.ts';
import { useAlerts } from '../../stores/alerts/alerts.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';

/** What can be done here and now, asked each time actions are listed. */
export function useActionSurroundings(): () => ActionSurroundings {
  const hostStatus = useHostStatus();
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const alerts = useAlerts();
  const settings = useSettings();
  return () => {
    const { machine, description } = hostStatus;
    return {
      platform: shownTable.machine?.platform ?? '',
      endsProcesses: description?.capabilities.endProcesses === true,
      revealsFiles: description?.capabilities.revealFile === true,
      alerts: {
        watchedPlaces: settings.settings['alerts.watchedPorts'],
        muted: alerts.report?.muted ?? [],
      },
      freePortNear: (port, protocol) => {
        const sockets = liveTable.view.ports.sockets.values();
        return machine === null ? null : freePortNear(port, protocol, { sockets, machine });
      },
    };
  };
}
