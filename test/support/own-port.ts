import { createServer } from 'node:net';

/** Below the ports that Linux (32768 up), macOS and Windows (49152 up) hand out unasked. */
const firstPort = 10_000;
const portCount = 20_000;

/**
 * A TCP port that is free and stays so until somebody asks for it by number: no caller gets it as
 * its own, so a test that closes it can open it again, and sees nobody else's sockets on it.
 */
export async function ownPort(): Promise<number> {
  for (;;) {
    const port = firstPort + Math.floor(Math.random() * portCount);
    if ((await canListen(port, '0.0.0.0')) && (await canListen(port, '127.0.0.1'))) return port;
  }
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
