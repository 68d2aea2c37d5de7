import type { EndingPreview } from '../../src-main/core/ending/ending-preview.ts';

const nothing = { ports: [], cutOff: [] };

/** A preview of `node 4711`, which has nothing to lose unless the changes say so. */
export function anEndingPreview(changes: Partial<EndingPreview> = {}): EndingPreview {
  return {
    pid: 4711,
    startedAtMs: Date.UTC(2026, 10, 20, 12),
    details: {
      pid: 4711,
      startedAtMs: Date.UTC(2026, 10, 20, 12),
      name: 'node',
      executable: '/usr/bin/node',
      commandLine: ['node', 'server.js', '--token', 'secret'],
      workingDirectory: '/home/ada/shop',
      projectName: 'shop',
      user: 'ada',
      parentPid: 1,
    },
    refusal: null,
    command: null,
    children: [],
    alone: nothing,
    withChildren: nothing,
    origin: null,
    startAgain: { possible: true, environment: 'restored' },
    ...changes,
  };
}
