import type { Stop } from '../core/contract/client.ts';
import type { EventName, EventPayload } from '../core/contract/contract.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { Background } from './start-background.ts';

/** Takes one event of the contract to the windows. Must not throw. */
export type SendEvent = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** Whatever tells windows of something by itself, until the returned function is called. */
export type EventSource = (send: SendEvent) => Stop;

/** More rows than that in one message would hold up the window; see `cut-answer.ts`. */
const mostRowsInDelta = 4000;

/** Tells `send` all that happens in the host until the returned function is called. */
export function forwardEvents(
  monitor: Monitor,
  background: Pick<Background, 'forwardEvents'>,
  send: SendEvent,
): Stop {
  const stops = [
    background.forwardEvents(send),
    monitor.onDelta((delta) => {
      if (!isTooLarge(delta)) send('table.delta', delta);
      else send('table.replaced', { revision: delta.revision });
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

/** As the first reading of a busy machine is: windows take the table in pieces instead. */
function isTooLarge({ opened, changed }: TableDelta): boolean {
  return opened.length + changed.length > mostRowsInDelta;
}
