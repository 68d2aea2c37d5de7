/** The only places outside that Portside ever sends a browser to: those its explanations name. */
const knownHosts: ReadonlySet<string> = new Set([
  'www.rfc-editor.org',
  'datatracker.ietf.org',
  'www.iana.org',
  'man7.org',
  'learn.microsoft.com',
]);

/** Registry of service names and port numbers. */
export const servicesRegistryUrl =
  'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml';

/** The standard of TCP. */
export const tcpStandardUrl = 'https://www.rfc-editor.org/rfc/rfc9293.html';

/**
 * The URL to hand to the system's browser for a link, normalised; null for everything that is not
 * plain `https` to a known host.
 */
export function externalLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const plain = parsed.username === '' && parsed.password === '' && parsed.port === '';
  const known = parsed.protocol === 'https:' && knownHosts.has(parsed.hostname);
  return plain && known ? parsed.href : null;
}
