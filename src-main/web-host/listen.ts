import { once } from 'node:events';
import type { Server } from 'node:net';
import { startErrorOf, StartError } from './start-error.ts';

/** The port of the browser host where nobody asked for another: easy to remember, unregistered. */
const usualPort = 7780;

/**
 * Makes `server` listen on `host` and gives the port it got. Without `port` it tries the usual
 * one, then takes any that is free. Throws a `StartError`; the server then can be thrown away.
 */
export async function listen(
  server: Server,
  host: string,
  port: number | undefined,
): Promise<number> {
  if (port !== undefined) return listenOn(server, host, port);
  try {
    return await listenOn(server, host, usualPort);
  } catch (error) {
    if (error instanceof StartError && error.code === 'port-in-use') {
      return listenOn(server, host, 0);
    }
    throw error;
  }
}

async function listenOn(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (error) {
    throw startErrorOf(error, host, port);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
