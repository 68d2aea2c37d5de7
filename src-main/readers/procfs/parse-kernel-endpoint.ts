import ipaddr from 'ipaddr.js';
import type { Endpoint } from '../../core/socket/endpoint.ts';

const wordDigits = 8;

/**
 * Reads an endpoint as the kernel prints it, `0100007F:1F90` or with 32 address digits, or gives
 * null. Each 32-bit word of the address is in network order in memory but printed as one number
 * of this machine (proc_pid_net(5)), so on little-endian machines its bytes come reversed. An
 * IPv4-mapped address (RFC 4291 section 2.5.5.2) is written as the IPv4 address it stands for.
 */
export function parseKernelEndpoint(text: string, littleEndian: boolean): Endpoint | null {
  const match = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(text);
  const [, digits, port] = match ?? [];
  if (digits === undefined || port === undefined) return null;
  return { address: addressOf(digits, littleEndian), port: Number.parseInt(port, 16) };
}

function addressOf(digits: string, littleEndian: boolean): string {
  const bytes: number[] = [];
  for (let word = 0; word < digits.length; word += wordDigits) {
    const wordBytes = bytesOf(digits.slice(word, word + wordDigits));
    bytes.push(...(littleEndian ? wordBytes.reverse() : wordBytes));
  }
  const address = ipaddr.fromByteArray(bytes);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return address.isIPv4MappedAddress()
    ? address.toIPv4Address().toString()
    : address.toRFC5952String();
}

function bytesOf(word: string): number[] {
  return [0, 2, 4, 6].map((at) => Number.parseInt(word.slice(at, at + 2), 16));
}
