import type { Server } from 'node:http';
import type { WireServer } from './wire-server.ts';

/** Takes no more connections, ends those there are and resolves when none is left. */
export async function stopServer(server: Server, wire: WireServer): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  server.closeAllConnections();
  await wire.stop();
  await closed;
}
