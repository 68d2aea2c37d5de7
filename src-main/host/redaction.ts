import { createHmac } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { basename } from 'node:path';
import type { RedactOptions } from '../core/redact/redact-reading.ts';
import { homeNames } from '../readers/home-names.ts';
import { redactionKey } from '../storage/redaction-key.ts';

/** How this person's machine is made unrecognisable in what they share. Never rejects. */
export async function redaction(dataDirectory: string): Promise<RedactOptions> {
  const [key, homes] = await Promise.all([redactionKey(dataDirectory), homeNames()]);
  return {
    digest: (text) => createHmac('sha256', key).update(text).digest(),
    users: [userName(), basename(homedir()), ...homes].filter((name) => name !== ''),
  };
}

/** In a container the user may have no name (os.userInfo throws then). */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
