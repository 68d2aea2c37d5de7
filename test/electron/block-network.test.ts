import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { blockNetwork, isLocalRequest } from '../../src-main/electron/block-network.ts';
import { sessionDouble } from '../support/electron-double/session-double.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

const local = ['app://portside/index.html', 'data:image/png;base64,AA', 'devtools://devtools/x.js'];
const outside = [
  'https://example.org/',
  'http://127.0.0.1:8123/',
  'ws://localhost/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'nonsense',
];

describe('requests of a window', () => {
  it.each(local)('%s is inside the app', (url) => expect(isLocalRequest(url)).toBe(true));
  it.each(outside)('%s is not', (url) => expect(isLocalRequest(url)).toBe(false));
});

it('cancels what goes outside and lets the rest pass', () => {
  const session = sessionDouble();
  blockNetwork(session as Session);
  const { webRequest } = session as Session;
  const [[listener] = []] = controlOf(webRequest).callsOf('onBeforeRequest');
  const ask = (url: string) => {
    const answers: unknown[] = [];
    const answer = (value: unknown) => answers.push(value);
    (listener as (details: { url: string }, answer: (value: unknown) => void) => void)(
      { url },
      answer,
    );
    return answers;
  };
  for (const url of local) expect(ask(url)).toEqual([{ cancel: false }]);
  for (const url of outside) expect(ask(url)).toEqual([{ cancel: true }]);
});
