import { describe, expect, it } from 'vitest';
import {
  manifestDirectories,
  projectName,
  shortCommand,
} from '../../../src-main/core/machine/project-name.ts';
import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';

function details(changes: Partial<ProcessDetails>): ProcessDetails {
  const unknown = { startedAtMs: null, executable: null, user: null, parentPid: null };
  return {
    pid: 1,
    name: 'node',
    commandLine: null,
    workingDirectory: null,
    projectName: null,
    ...unknown,
    ...changes,
  };
}

describe('projectName', () => {
  it.each([
    ['/home/ada/my-shop', 'my-shop'],
    ['/home/ada/my shop/', 'my shop'],
    ['C:\\Users\\ada\\api', 'api'],
    ['/srv/shop/src', 'shop'],
    ['/home/ada/src', 'src'],
    ['/app', 'app'],
  ])('of %s is %s', (workingDirectory, name) => {
    expect(projectName(details({ workingDirectory }))).toBe(name);
  });

  it.each(['/', '/root', '/tmp', 'C:\\', 'C:\\Windows\\System32', '', null])(
    'tells nothing where %s says nothing',
    (workingDirectory) => {
      expect(projectName(details({ workingDirectory }))).toBeNull();
    },
  );
});

describe('where a manifest may lie', () => {
  it.each([
    [
      '/home/ada/code/shop/api',
      ['/home/ada/code/shop/api', '/home/ada/code/shop', '/home/ada/code'],
    ],
    ['/srv/shop', ['/srv/shop', '/srv']],
    ['/app', ['/app']],
    ['/Users/ada/x', ['/Users/ada/x']],
  ])('of %s', (directory, expected) => {
    expect(manifestDirectories(directory)).toEqual(expected);
  });

  it.each(['/', '/tmp', '/root', '/home', '/home/ada', 'C:\\x', '', 'relative/path'])(
    'is nowhere for %j',
    (directory) => {
      expect(manifestDirectories(directory)).toEqual([]);
    },
  );

  it('is not sought without end', () => {
    expect(manifestDirectories('/a'.repeat(5000)).length).toBeLessThan(20);
  });
});

describe('a name from a manifest', () => {
  it('goes before the directory', () => {
    const named = details({ workingDirectory: '/home/ada/x', projectName: '@ada/shop' });
    expect(projectName(named)).toBe('@ada/shop');
  });
});

describe('shortCommand', () => {
  it('names the program without its directory, arguments as they are', () => {
    const commandLine = ['/usr/bin/node', '/srv/app/server.js', '--port', '3000'];
    expect(shortCommand(details({ commandLine }))).toBe('node /srv/app/server.js --port 3000');
    expect(shortCommand(details({ commandLine: ['C:\\bin\\node.exe'] }))).toBe('node.exe');
  });

  it('leaves paths among the arguments of a rewritten title alone', () => {
    const commandLine = ['/usr/lib/chromium/chromium --profile=/home/ada/x'];
    expect(shortCommand(details({ commandLine }))).toBe('chromium --profile=/home/ada/x');
  });

  it('is null where the command line is not told', () => {
    expect(shortCommand(details({}))).toBeNull();
    expect(shortCommand(details({ commandLine: [] }))).toBeNull();
  });
});
