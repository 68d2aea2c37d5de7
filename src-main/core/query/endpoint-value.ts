import type { Endpoint } from '../socket/endpoint.ts';
import { type AddressTest, parseAddressRange } from './address-range.ts';
import type { ValueProblem } from './filter-term.ts';
import { highestPort, inRange, type NumberRange, parseNumberRange } from './number-range.ts';

export type EndpointTest = (endpoint: Endpoint) => boolean;

/**
 * Reads the value of `local:` and `remote:`: an address, a CIDR range or `localhost`, with a port
 * or a range of ports after it or alone: `10.0.0.0/8`, `127.0.0.1:80`, `[::1]:80`, `:8000-8999`.
 */
export function parseEndpointValue(text: string): EndpointTest | ValueProblem {
  const { addressText, portText } = partEndpoint(text);
  const ports = portText === null ? null : parseNumberRange(portText, highestPort, 'port');
  if (ports !== null && 'key' in ports) return ports;
  if (addressText === null) return (endpoint) => fits(endpoint, null, ports);
  const addresses = parseAddressRange(addressText);
  if (addresses !== null) return (endpoint) => fits(endpoint, addresses, ports);
  const key = addressText.includes('/') ? 'filter.badRange' : 'filter.badAddress';
  return { key, values: { value: text } };
}

function fits(
  endpoint: Endpoint,
  addresses: AddressTest | null,
  ports: NumberRange | null,
): boolean {
  if (ports !== null && !inRange(endpoint.port, ports)) return false;
  return addresses === null || addresses(endpoint.address);
}

interface EndpointParts {
  readonly addressText: string | null;
  readonly portText: string | null;
}

/** An IPv6 address takes a port only in brackets, as in a URL (RFC 3986 section 3.2.2). */
function partEndpoint(text: string): EndpointParts {
  const bracketed = /^\[([^\]]*)\](\/\d+)?(?::(.*))?$/.exec(text);
  if (bracketed !== null) {
    const [, address = '', bits = '', port] = bracketed;
    return { addressText: `${address}${bits}`, portText: port ?? null };
  }
  const colon = text.indexOf(':');
  if (colon === -1 || text.includes(':', colon + 1)) return { addressText: text, portText: null };
  return {
    addressText: colon === 0 ? null : text.slice(0, colon),
    portText: text.slice(colon + 1),
  };
}
