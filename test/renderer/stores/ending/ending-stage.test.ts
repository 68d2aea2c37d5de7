import { expect, it } from 'vitest';
import {
  stageOfPreview,
  stageOfSignal,
} from '../../../../src-renderer/stores/ending/ending-stage.ts';

it('says why the host could not be asked', () => {
  const failed = { kind: 'failed', reason: 'lost' };
  expect([stageOfPreview('lost'), stageOfSignal('lost')]).toEqual([failed, failed]);
});

it('says why nothing was signalled, with what to run instead where that was tried', () => {
  const gone = { outcome: 'refused', refusal: 'gone' } as const;
  expect(stageOfPreview(gone)).toEqual({ kind: 'refused', refusal: 'gone', command: null });
  const command = 'sudo kill 10';
  const denied = { outcome: 'refused', refusal: 'not-permitted', command } as const;
  expect(stageOfSignal(denied)).toEqual({ kind: 'refused', refusal: 'not-permitted', command });
});
