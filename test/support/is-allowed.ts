import { spawnSync } from 'node:child_process';

/** What the system says when it could not just now (EAGAIN, ENOMEM, ENFILE, EMFILE, EINTR, EBUSY). */
const notNow =
  /temporarily unavailable|EAGAIN|cannot allocate|ENOMEM|too many open files|E[MN]FILE|interrupted|EINTR|busy|killed by/i;
const mostQuestions = 40;
const pauseMs = 250;

/**
 * True where a command can be run to a good end by this user on this machine. Tests are chosen by
 * it before they run, so a machine that is merely busy is asked again: else a run would skip tests,
 * or run them elsewhere than they are meant to, and nobody would notice.
 */
export function isAllowed(command: string, args: readonly string[]): boolean {
  for (let asked = 1; asked <= mostQuestions; asked += 1) {
    const reason = whyNot(command, args);
    if (reason === null) return true;
    if (!notNow.test(reason)) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  return false;
}

/** Why a command failed, in English; null when it did not. */
function whyNot(command: string, args: readonly string[]): string | null {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, signal, error, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status === 0) return null;
  if (error !== undefined) return error.message;
  return signal === null ? stderr : `killed by ${signal}`;
}
