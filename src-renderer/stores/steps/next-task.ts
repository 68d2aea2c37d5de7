/**
 * Resolves in a task of its own, after what the page has to do by now: input, a frame. Not by a
 * timer, which a page in the background is given once a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
