import { describe, expect, it } from 'vitest';
import { privateNames } from '../../../src-main/core/redact/private-names.ts';

const usersOf = (users: readonly string[], texts: readonly string[] = []) => [
  ...privateNames({ users, hostnames: [], texts }).users,
];
const hostsOf = (...hostnames: readonly string[]) => [
  ...privateNames({ users: [], hostnames, texts: [] }).hosts,
];

describe('privateNames', () => {
  it('has the users it is told of and those whose homes the texts speak of', () => {
    expect(usersOf(['ada'], ['node /home/grace/x', 'nothing'])).toEqual(['ada', 'grace']);
  });

  it.each(['root', 'node', 'postgres', 'Administrator', 'ubuntu', 'Public'])(
    'leaves %s, which tells of nobody and may be a program',
    (name) => {
      expect(usersOf([name], [`/home/${name}/x`])).toEqual([]);
    },
  );

  it('has the names of machines with and without their domain', () => {
    expect(hostsOf('engine.example.org')).toEqual(['engine.example.org', 'engine']);
    expect(hostsOf('localhost', '')).toEqual([]);
  });
});
