import { errorCode } from '../../core/machine/error-code.ts';
import type { RemoteName } from '../../core/machine/remote-name.ts';

/** The server says that there is no such record (RFC 2308). */
const noName: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/** What a failed question to the name server means, by the code that `node:dns` gives it. */
export function nameServerError(error: unknown): RemoteName {
  const code = errorCode(error);
  if (noName.has(code)) return { outcome: 'none' };
  return { outcome: 'failed', reason: code === 'ETIMEOUT' ? 'timeout' : 'refused' };
}
