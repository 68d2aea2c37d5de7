import { describe, expect, it } from 'vitest';
import type { ProcessDetails } from '../../../../src-main/core/machine/process-details.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import type { Fact } from '../../../../src-renderer/stores/inspector/fact.ts';
import { processFacts } from '../../../../src-renderer/stores/inspector/process-facts.ts';

const nothing: ProcessDetails = {
  pid: 1,
  startedAtMs: null,
  name: 'x',
  executable: null,
  commandLine: null,
  workingDirectory: null,
  projectName: null,
  user: null,
  parentPid: null,
};

function factsOf(changes: Partial<ProcessDetails>): Readonly<Record<string, string>> {
  return textsOf(factsAbout(changes).filter(({ silent }) => silent !== true));
}

function silencesOf(changes: Partial<ProcessDetails>): Readonly<Record<string, string>> {
  return textsOf(factsAbout(changes).filter(({ silent }) => silent === true));
}

function factsAbout(changes: Partial<ProcessDetails>): readonly Fact[] {
  return processFacts({ ...nothing, ...changes }, translate, (timeMs) => `at ${timeMs}`);
}

function textsOf(facts: readonly Fact[]): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

describe('processFacts', () => {
  it('says why it cannot tell something, in a line for each', () => {
    expect(factsOf({})).toEqual({});
    const silences = silencesOf({ commandLine: [], executable: '', silence: 'kernel' });
    expect(Object.keys(silences)).toEqual([
      'Project',
      'User',
      'Command',
      'Program',
      'Directory',
      'Parent',
      'Started',
    ]);
    expect(new Set(Object.values(silences))).toEqual(
      new Set(['None: it is a thread of the kernel']),
    );
    expect(silencesOf({ workingDirectory: '/' })).toMatchObject({
      Project: 'No project file was found in its directory or above',
      Program: 'This system does not tell it',
    });
  });

  it('tells what it knows', () => {
    expect(
      factsOf({
        user: 'ada',
        executable: '/usr/bin/node',
        workingDirectory: '/home/ada/my shop',
        parentPid: 7,
        startedAtMs: 5,
      }),
    ).toEqual({
      Project: 'my shop',
      User: 'ada',
      Program: '/usr/bin/node',
      Directory: '/home/ada/my shop',
      Parent: '7',
      Started: 'at 5',
    });
  });

  it.each([
    [['node', 'server.js', '--port=3000'], 'node server.js --port=3000'],
    [['sh', '-c', 'a b'], "sh -c 'a b'"],
    [['echo', "it's"], "echo 'it'\\''s'"],
    [['a', ''], "a ''"],
  ])('writes the command line %j as one would type it', (commandLine, text) => {
    expect(factsOf({ commandLine })).toEqual({ Command: text });
  });
});
