/**
 * Services that speak a protocol of their own, by the name IANA registered, with the scheme of
 * their URLs (IANA's registry of URI schemes, else what their clients take); null where there is
 * none. None of them speaks HTTP.
 */
const schemeByService: ReadonlyMap<string, string | null> = new Map([
  ['ftp', 'ftp'],
  ['ssh', 'ssh'],
  ['telnet', 'telnet'],
  ['smtp', null],
  ['domain', null],
  ['pop3', null],
  ['sunrpc', null],
  ['imap', 'imap'],
  ['ldap', 'ldap'],
  ['microsoft-ds', 'smb'],
  ['netbios-ssn', null],
  ['submissions', null],
  ['submission', null],
  ['ldaps', 'ldaps'],
  ['domain-s', null],
  ['imaps', null],
  ['pop3s', null],
  ['ms-sql-s', null],
  ['mqtt', 'mqtt'],
  ['secure-mqtt', 'mqtts'],
  ['nfs', 'nfs'],
  ['mysql', 'mysql'],
  ['ms-wbt-server', null],
  ['postgresql', 'postgresql'],
  ['amqps', 'amqps'],
  ['amqp', 'amqp'],
  ['rfb', 'vnc'],
  ['x11', null],
  ['redis', 'redis'],
  ['memcache', null],
  ['mongodb', 'mongodb'],
]);

/** The same by the name of the program, which is surer than the number of its port. */
const schemeByProgram: ReadonlyMap<string, string | null> = new Map([
  ['sshd', 'ssh'],
  ['postgres', 'postgresql'],
  ['redis-server', 'redis'],
  ['valkey-server', 'redis'],
  ['mysqld', 'mysql'],
  ['mariadbd', 'mysql'],
  ['mongod', 'mongodb'],
  ['memcached', null],
  ['mosquitto', 'mqtt'],
  ['dnsmasq', null],
  ['named', null],
  ['unbound', null],
  ['systemd-resolve', null],
  ['rpcbind', null],
  ['smbd', 'smb'],
  ['slapd', 'ldap'],
  ['tor', null],
]);

/** The scheme of a service that does not speak HTTP; undefined for a service that might. */
export function ownSchemeOfService(service: string | null): string | null | undefined {
  return service === null ? undefined : schemeByService.get(service);
}

/** The scheme of a program that does not speak HTTP; undefined for a program that might. */
export function ownSchemeOfProgram(name: string): string | null | undefined {
  return schemeByProgram.get(name.replace(/\.exe$/i, '').toLowerCase());
}
