import { usersIn, type PrivateNames } from './redact-text.ts';

/** Where names of people and machines are known from. */
export interface NameSources {
  readonly users: readonly string[];
  readonly hostnames: readonly string[];
  /** Any texts; users are known by their home directories in them. */
  readonly texts: readonly string[];
}

/** Accounts of the system are the same everywhere, and mostly named as their programs. */
const systemUsers: ReadonlySet<string> = new Set(['root', 'daemon', 'nobody', 'system', 'admin']);

/** The names that are to be replaced; those of machines with and without their domain. */
export function privateNames({ users, hostnames, texts }: NameSources): PrivateNames {
  const found = [...users, ...texts.flatMap(usersIn)];
  const hosts = hostnames.flatMap((name) => [name, name.replace(/\..*$/s, '')]);
  return {
    users: new Set(found.filter((name) => !systemUsers.has(name.toLowerCase()))),
    hosts: new Set(hosts.filter((name) => !/^(?:localhost)?$/i.test(name))),
  };
}
