import type { Stop } from '../core/contract/client.ts';
import type { EventName, EventPayload } from '../core/contract/contract.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { Background } from './start-background.ts';

/** Takes one event of the contract to the windows. Must not throw. */
export type SendEvent = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** Whatever tells windows of something by itself, until the returned function is called. */
export type EventSource = (send: SendEvent) => Stop;

/** Tells `send` all that happens in the host until the returned function is called. */
export function forwardEvents(
  monitor: Monitor,
  background: Pick<Background, 'forwardEvents'>,
  send: SendEvent,
): Stop {
  const stops = [
    background.forwardEvents(send),
    monitor.onDelta((delta) => {
      send('table.delta', delta);
    }),
    monitor.onStatus((status) => {
      send('monitor.status', status);
    }),
    monitor.onMachine((machine) => {
      send('machine.changed', machine);
    }),
  ];
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}
