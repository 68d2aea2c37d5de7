import type { Client, Stop } from '../../../src-main/core/contract/client.ts';
import type { useHistoryHealth } from '../../stores/history/history-health.ts';

/** Keeps what the window knows of history's health up to date with the host until stopped. */
export function followHistory(client: Client, health: ReturnType<typeof useHistoryHealth>): Stop {
  const stops = [
    client.subscribe('history.changed', health.accept),
    client.onConnection((state) => {
      if (state === 'connected') void ask(client, health);
    }),
  ];
  return () => stops.splice(0).forEach((stop) => stop());
}

async function ask(client: Client, health: ReturnType<typeof useHistoryHealth>): Promise<void> {
  try {
    health.accept(await client.request('history.status', null));
  } catch {
    // The line broke in between; it is asked again when it stands.
  }
}
