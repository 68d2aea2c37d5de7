/** The ranges of RFC 6335 section 6: system 0-1023, user 1024-49151, dynamic 49152-65535. */
export type PortClass = 'system' | 'user' | 'dynamic';

/** The class of a port number 0..65535 (RFC 6335 section 6). */
export function portClass(port: number): PortClass {
  if (port < 1024) return 'system';
  return port < 49_152 ? 'user' : 'dynamic';
}
