import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/**
 * The login name of a numeric user: our own as the OS tells it (also from a directory service),
 * others from /etc/passwd, else the number itself as text.
 */
export function userName(userId: number, passwordFile = '/etc/passwd'): string {
  return ownName(userId) ?? nameIn(readText(passwordFile), userId) ?? String(userId);
}

/** The name in the text of passwd(5) whose third field is `userId`. */
export function nameIn(passwordText: string, userId: number): string | null {
  for (const line of passwordText.split('\n')) {
    const [name, , id] = line.split(':');
    if (name !== undefined && name !== '' && id === String(userId)) return name;
  }
  return null;
}

function ownName(userId: number): string | null {
  if (process.getuid?.() !== userId) return null;
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
