import workerUrl from './table-worker.ts?worker&url';

/** The policy the Content-Security-Policy of both hosts names: it trusts this one script. */
interface ScriptUrlPolicy {
  /** A TrustedScriptURL, which stands for its text wherever a script is to be loaded. */
  readonly createScriptURL: (url: string) => string;
}
interface PolicyMaker {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | null = null;

/** Starts a worker that reads one table. Throws where the page may have none. */
export function startTableWorker(): Worker {
  return new Worker(trusted(workerUrl), { type: 'module', name: 'portside-table' });
}

/** Where the browser knows no trusted types the text itself will do. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('portside-worker', { createScriptURL: ownScriptOnly });
  return policy.createScriptURL(url);
}

function ownScriptOnly(url: string): string {
  if (url !== workerUrl) throw new TypeError('not the script of the table worker');
  return url;
}
