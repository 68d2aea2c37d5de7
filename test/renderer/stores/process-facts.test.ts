import { describe, expect, it } from 'vitest';
import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { processFacts } from '../../../src-renderer/stores/process-facts.ts';

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
  const details = { ...nothing, ...changes };
  const facts = processFacts(details, translate, (timeMs) => `at ${timeMs}`);
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

describe('processFacts', () => {
  it('says nothing of what the system does not tell', () => {
    expect(factsOf({})).toEqual({});
    expect(factsOf({ commandLine: [], executable: '' })).toEqual({});
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
