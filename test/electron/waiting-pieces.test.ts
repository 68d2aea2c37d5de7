import { beforeEach, describe, expect, it } from 'vitest';
import { type PieceTaker, waitingPieces } from '../../src-main/electron/waiting-pieces.ts';
import { resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { webContentsDouble } from '../support/electron-double/window-double.ts';

beforeEach(resetElectron);

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);
const big = { revision: 4, sockets: rows(2500) };

function aWindow() {
  const contents = webContentsDouble();
  return { taker: contents as PieceTaker, control: controlOf(contents) };
}

describe('waitingPieces', () => {
  it('answers at once where the answer is of usual size, and keeps nothing', () => {
    const pieces = waitingPieces();
    const { taker, control } = aWindow();
    expect(pieces.begin(taker, { sockets: rows(3) })).toEqual({
      ok: true,
      result: { sockets: rows(3) },
    });
    expect(pieces.count()).toBe(0);
    expect(control.listenerCount('destroyed')).toBe(0);
  });

  it('gives a big table piece by piece, each when it is called for, and then forgets it', () => {
    const pieces = waitingPieces();
    const { taker } = aWindow();
    expect(pieces.begin(taker, big)).toEqual({ answer: 1, parts: rows(1000) });
    expect(pieces.next(taker, 1)).toEqual({ answer: 1, parts: rows(2000).slice(1000) });
    expect(pieces.count()).toBe(1);
    expect(pieces.next(taker, 1)).toEqual({
      ok: true,
      result: { revision: 4, sockets: rows(2500).slice(2000) },
    });
    expect(pieces.count()).toBe(0);
    expect(pieces.next(taker, 1)).toBeNull();
  });

  it('gives nothing to another window, nor for a number that is none', () => {
    const pieces = waitingPieces();
    const { taker } = aWindow();
    pieces.begin(taker, big);
    expect(pieces.next(aWindow().taker, 1)).toBeNull();
    for (const number of [0, 2, -1, NaN, '1', null, undefined, { answer: 1 }]) {
      expect(pieces.next(taker, number)).toBeNull();
    }
    expect(pieces.count()).toBe(1);
  });

  it.each([
    ['destroyed', undefined],
    ['render-process-gone', {}],
    ['did-start-navigation', { isMainFrame: true, isSameDocument: false }],
  ])('lets go of what a window had not taken at %s', (event, details) => {
    const pieces = waitingPieces();
    const { taker, control } = aWindow();
    const other = aWindow();
    pieces.begin(taker, big);
    pieces.begin(taker, big);
    pieces.begin(other.taker, big);
    control.emit(event, details);
    expect(pieces.count()).toBe(1);
    expect(pieces.next(taker, 1)).toBeNull();
    expect(pieces.next(other.taker, 3)).toMatchObject({ answer: 3 });
  });

  it.each([
    { isMainFrame: true, isSameDocument: true },
    { isMainFrame: false, isSameDocument: false },
  ])('keeps all while the page stays (%j)', (details) => {
    const pieces = waitingPieces();
    const { taker, control } = aWindow();
    pieces.begin(taker, big);
    control.emit('did-start-navigation', details);
    expect(pieces.next(taker, 1)).toMatchObject({ answer: 1 });
  });

  it('serves the page after a reload as the one before, listening once', () => {
    const pieces = waitingPieces();
    const { taker, control } = aWindow();
    for (let reload = 0; reload < 5; reload += 1) {
      expect(pieces.begin(taker, big)).toMatchObject({ answer: reload + 1 });
      control.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    }
    expect(pieces.count()).toBe(0);
    expect(control.listenerCount('destroyed')).toBe(1);
  });

  it('keeps few answers for a page that begins many and takes none, the newest', () => {
    const pieces = waitingPieces();
    const { taker } = aWindow();
    for (let asked = 0; asked < 100; asked += 1) pieces.begin(taker, big);
    expect(pieces.count()).toBe(8);
    expect(pieces.next(taker, 92)).toBeNull();
    expect(pieces.next(taker, 93)).toMatchObject({ answer: 93 });
  });
});
