import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { personAtTerminal } from '../../../src-main/cli/terminal/ask-person.ts';

function streams(inputIsTerminal = true, outputIsTerminal = true) {
  const input = Object.assign(new PassThrough(), { isTTY: inputIsTerminal });
  const output = Object.assign(new PassThrough(), { isTTY: outputIsTerminal });
  const ask = personAtTerminal(input as unknown as ReadStream, output as unknown as WriteStream);
  const shown = () => String(output.read() ?? '');
  return { input, ask, shown };
}

const never = new AbortController().signal;

describe('personAtTerminal', () => {
  it('asks, and answers the line that was typed', async () => {
    const { input, ask, shown } = streams();
    const answer = ask?.('End it? ', never);
    expect(shown()).toBe('End it? ');
    input.write('yes\nmore\n');
    expect(await answer).toBe('yes');
  });

  it('answers null to the end of the input, and leaves the line', async () => {
    const { input, ask, shown } = streams();
    const answer = ask?.('End it? ', never);
    input.end();
    expect(await answer).toBeNull();
    expect(shown()).toBe('End it? \n');
  });

  it('answers null to an interruption, also one that came before', async () => {
    const interrupted = new AbortController();
    const answer = streams().ask?.('End it? ', interrupted.signal);
    interrupted.abort();
    expect(await answer).toBeNull();
    expect(await streams().ask?.('End it? ', interrupted.signal)).toBeNull();
  });

  it('is nobody where the question cannot be seen or answered', () => {
    expect(streams(false, true).ask).toBeNull();
    expect(streams(true, false).ask).toBeNull();
  });
});
