import { createServer } from 'node:net';

/** Run as a child process: listens on a free port of 127.0.0.1 and tells its parent which. */
const server = createServer((socket) => socket.on('error', () => socket.destroy()));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.(address.port);
});
process.on('disconnect', () => process.exit());
