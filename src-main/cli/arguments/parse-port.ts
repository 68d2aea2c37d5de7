import type { Protocol } from '../../core/socket/socket.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const highestPort = 65_535;

/** A port, of both protocols where `protocol` is null. */
export interface WantedPort {
  readonly port: number;
  readonly protocol: Protocol | null;
}

/** Reads a port number 0..65535 in decimal digits; answers null for anything else. */
export function parsePortNumber(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= highestPort ? port : null;
}

/** Reads `8123`, `53/udp` or `443/TCP`; throws what to type instead. */
export function parseWantedPort(text: string): WantedPort {
  const [, digits = '', protocol] = /^(\d+)(?:\/(tcp|udp))?$/i.exec(text) ?? [];
  const port = parsePortNumber(digits);
  if (port === null) throw usage('badPort', text);
  return { port, protocol: protocolOf(protocol) };
}

/** Reads the port a server is to listen on; 0 lets the OS choose one. */
export function parseServerPort(text: string): number {
  const port = parsePortNumber(text);
  if (port === null) throw usage('badServerPort', text);
  return port;
}

function protocolOf(text: string | undefined): Protocol | null {
  if (text === undefined) return null;
  return text.toLowerCase() === 'udp' ? 'udp' : 'tcp';
}

function usage(key: string, text: string): CommandError {
  return new CommandError(
    exitCode.usage,
    translate(`commandLine.${key}`, { text: visibleText(text) }),
  );
}
