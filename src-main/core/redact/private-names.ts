import { usersIn, type PrivateNames } from './redact-text.ts';

/** Where names of people and machines are known from. */
export interface NameSources {
  readonly users: readonly string[];
  readonly hostnames: readonly string[];
  /** Any texts; users are known by their home directories in them. */
  readonly texts: readonly string[];
}

/** Accounts of systems, images and services are the same everywhere, and mostly named as programs. */
const commonUsers: ReadonlySet<string> = new Set(
  (
    'root daemon nobody system admin administrator guest user app node git www-data nginx postgres ' +
    'mysql redis ubuntu debian fedora pi vagrant runner coder ec2-user docker jenkins lost+found ' +
    'shared public default linuxbrew'
  ).split(' '),
);

/** The names that are to be replaced; those of machines with and without their domain. */
export function privateNames({ users, hostnames, texts }: NameSources): PrivateNames {
  const found = [...users, ...texts.flatMap(usersIn)];
  const hosts = hostnames.flatMap((name) => [name, name.replace(/\..*$/s, '')]);
  return {
    users: new Set(found.filter((name) => !commonUsers.has(name.toLowerCase()))),
    hosts: new Set(hosts.filter((name) => !/^(?:localhost)?$/i.test(name))),
  };
}
