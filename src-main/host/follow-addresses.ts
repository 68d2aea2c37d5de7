import type { Stop } from '../core/contract/client.ts';
import { setOwnAddresses } from '../core/address/own-addresses.ts';
import type { Monitor } from '../monitor/monitor.ts';

/** Which connections stay on this machine is told by its addresses, now and when they change. */
export function followAddresses(monitor: Pick<Monitor, 'machine' | 'onMachine'>): Stop {
  setOwnAddresses(monitor.machine().interfaces);
  return monitor.onMachine(({ interfaces }) => void setOwnAddresses(interfaces));
}
