import { describe, expect, it } from 'vitest';
import { tcpStates } from '../../../../src-main/core/socket/tcp-state.ts';
import {
  diagramEdges,
  diagramNodes,
  diagramSize,
  edgePath,
  isOnPath,
  pathTo,
} from '../../../../src-renderer/stores/inspector/state-diagram.ts';

const roles = ['listener', 'accepted', 'outgoing', 'bound'] as const;

describe('the drawing', () => {
  it('has a place for every state, inside the picture, none over another', () => {
    expect(diagramNodes.map(({ id }) => id).sort()).toEqual([...tcpStates, 'END'].sort());
    const { width, height, boxWidth, boxHeight } = diagramSize;
    for (const one of diagramNodes) {
      expect(one.x - boxWidth / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + boxWidth / 2).toBeLessThanOrEqual(width);
      expect(one.y - boxHeight / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + boxHeight / 2).toBeLessThanOrEqual(height);
      const over = diagramNodes.filter(
        ({ x, y }) => Math.abs(x - one.x) < boxWidth && Math.abs(y - one.y) < boxHeight,
      );
      expect(over).toEqual([one]);
    }
  });

  it('draws each edge between two boxes, downwards or to the right', () => {
    for (const edge of diagramEdges) expect(edgePath(edge)).toMatch(/^M[\d.]+ [\d.]+[HL][\d. ]+$/);
    expect(edgePath(['TIME-WAIT', 'END'])).toBe('M147 241H207');
    expect(edgePath(['LISTEN', 'SYN-RECEIVED'])).toBe('M50 61.5L50 77.5');
  });
});

describe('pathTo', () => {
  it('goes along edges of the drawing, from CLOSED to the state', () => {
    for (const role of roles) {
      for (const state of tcpStates) {
        const path = pathTo(state, role);
        expect(path[0]).toBe('CLOSED');
        expect(path.at(-1)).toBe(state);
        const taken = diagramEdges.filter((edge) => isOnPath(edge, path));
        expect([state, role, taken.length]).toEqual([state, role, path.length - 1]);
      }
    }
  });

  it('depends on who opened the connection', () => {
    expect(pathTo('ESTABLISHED', 'outgoing')).toEqual(['CLOSED', 'SYN-SENT', 'ESTABLISHED']);
    expect(pathTo('ESTABLISHED', 'accepted')).toEqual([
      'CLOSED',
      'LISTEN',
      'SYN-RECEIVED',
      'ESTABLISHED',
    ]);
    expect(pathTo('SYN-RECEIVED', 'outgoing')).toEqual(['CLOSED', 'SYN-SENT', 'SYN-RECEIVED']);
  });

  it('depends on who hung up first', () => {
    expect(pathTo('LAST-ACK', 'accepted').slice(-3)).toEqual([
      'ESTABLISHED',
      'CLOSE-WAIT',
      'LAST-ACK',
    ]);
    expect(pathTo('TIME-WAIT', 'outgoing').slice(-3)).toEqual([
      'FIN-WAIT-1',
      'FIN-WAIT-2',
      'TIME-WAIT',
    ]);
  });
});
