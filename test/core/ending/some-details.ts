import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';

/** A server that somebody runs from a folder, unless the changes say otherwise. */
export function someDetails(changes: Partial<ProcessDetails> = {}): ProcessDetails {
  return {
    pid: 10,
    startedAtMs: 1_000_000,
    name: 'node',
    executable: '/usr/bin/node',
    commandLine: ['node', 'server.js'],
    workingDirectory: '/home/ada/shop',
    projectName: null,
    user: 'ada',
    parentPid: 1,
    ...changes,
  };
}
