/** What the watch in a page has seen; times in milliseconds. */
export interface PageSeen {
  /** From the start of the navigation to the first rows on screen; null while there are none. */
  readonly rowsAtMs: number | null;
  /** From a key to the frame that shows it in the search box. */
  readonly echoesMs: readonly number[];
  /** From a key to the frame that shows the list it asks for. */
  readonly answersMs: readonly number[];
}

/**
 * Runs in the page before its own scripts, handed over as text. Notes when the first rows are on
 * screen, and how long the page takes to show what a key in the search box asks for: a list that
 * is not there yet says so by `aria-busy`.
 */
export function watchPage(): void {
  const seen = {
    rowsAtMs: null as number | null,
    echoesMs: [] as number[],
    answersMs: [] as number[],
  };
  Reflect.set(window, 'portsideBenchSeen', seen);

  const rowWatch = new MutationObserver(() => {
    if (document.querySelector('[data-key]') === null) return;
    rowWatch.disconnect();
    afterFrame(() => (seen.rowsAtMs = performance.now()));
  });
  rowWatch.observe(document, { childList: true, subtree: true });

  function afterFrame(then: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  }

  function isBusy(): boolean {
    return document.querySelector('[data-list][aria-busy="true"]') !== null;
  }

  function awaitAnswer(pressedAtMs: number): void {
    afterFrame(() => {
      if (isBusy()) awaitAnswer(pressedAtMs);
      else seen.answersMs.push(performance.now() - pressedAtMs);
    });
  }

  let pressedAtMs = 0;
  window.addEventListener('keydown', (event) => (pressedAtMs = event.timeStamp), true);
  window.addEventListener(
    'input',
    () => {
      const from = pressedAtMs;
      afterFrame(() => seen.echoesMs.push(performance.now() - from));
      awaitAnswer(from);
    },
    true,
  );
}

/** Runs in the page: hands over what was seen of keys, and forgets it. */
export function takeSeen(): PageSeen {
  const seen = Reflect.get(window, 'portsideBenchSeen') as PageSeen;
  const taken = { ...seen, echoesMs: [...seen.echoesMs], answersMs: [...seen.answersMs] };
  Reflect.set(seen.echoesMs, 'length', 0);
  Reflect.set(seen.answersMs, 'length', 0);
  return taken;
}
