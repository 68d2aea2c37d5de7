import { describe, expect, it } from 'vitest';
import { tableSide, textSide } from '../../../../src-main/core/compare/compared-side.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import {
  sideWords,
  type SideSpeech,
} from '../../../../src-renderer/stores/comparison/side-words.ts';
import { laptop } from '../../../support/build-socket.ts';
import { dumpOf, dumpText } from '../../../support/dump-fixture.ts';

const speech: SideSpeech = { say: translate, when: (at) => `at ${at}`, paused: false };
const table = { sockets: [], takenAtMs: 7 };

describe('sideWords', () => {
  it('names now, and tells when it stands still', () => {
    const side = tableSide('now', table, laptop);
    expect(sideWords({ side, name: '' }, speech)).toEqual({ main: 'Now', details: ['ada'] });
    const paused = sideWords({ side, name: '' }, { ...speech, paused: true });
    expect(paused.main).toBe('Now, paused');
  });

  it('names a moment by its time, or as the person did', () => {
    const side = tableSide('moment', table, laptop);
    expect(sideWords({ side, name: '' }, speech)).toEqual({ main: 'at 7', details: ['ada'] });
    expect(sideWords({ side, name: 'lunch' }, speech)).toEqual({
      main: 'lunch',
      details: ['at 7', 'ada'],
    });
  });

  it('names a text by its tool, and says where it does not tell its time', () => {
    const side = textSide(dumpOf(dumpText('linux-ss-tunap')));
    expect(sideWords({ side, name: '' }, speech)).toEqual({
      main: 'ss of Linux',
      details: ['time unknown'],
    });
    expect(sideWords({ side, name: 'a.txt' }, speech)).toEqual({
      main: 'a.txt',
      details: ['ss of Linux', 'time unknown'],
    });
  });

  it('names a snapshot with its host and time', () => {
    const source = { tool: 'portside', platform: 'linux', hostname: 'bob', takenAtMs: 7 } as const;
    const side = { ...tableSide('moment', table, laptop), kind: 'text', source } as const;
    expect(sideWords({ side, name: '' }, speech)).toEqual({
      main: 'a Portside snapshot',
      details: ['at 7', 'bob'],
    });
  });
});
