import type { NameSource } from '../../core/machine/remote-name.ts';
import { askHostsFile, hostsFilePath } from './ask-hosts-file.ts';
import { askNameServer, type NameQuestion } from './ask-name-server.ts';
import { askSystemResolver } from './ask-system-resolver.ts';

/** Names and who gave them; no names where nobody has one. */
export interface FoundNames {
  readonly names: readonly string[];
  readonly source: NameSource;
}

/** One question about the names of an address, whoever answers it. */
export interface NamesQuestion {
  /** Rejects with the error of `node:dns` when the name server failed and nobody else knew. */
  readonly found: Promise<FoundNames>;
  readonly cancel: () => void;
}

/** Asks for the names of an IPv4 or IPv6 address without a scope id. */
export type AskForNames = (address: string) => NamesQuestion;

/** Who is asked, in this order until one knows a name. */
export interface NameSources {
  readonly hostsFile: string;
  readonly askServer: (address: string) => NameQuestion;
  readonly askSystem: (address: string) => NameQuestion;
}

/** The sources of this system. */
export function ownNameSources(): NameSources {
  return {
    hostsFile: hostsFilePath(process.platform, process.env),
    askServer: askNameServer(),
    askSystem: askSystemResolver(),
  };
}

/** Asks the hosts file, the name server, and then whatever else the system's resolver knows. */
export function askForNames({ hostsFile, askServer, askSystem }: NameSources): AskForNames {
  return (address) => {
    let asked: NameQuestion | null = null;
    let cancelled = false;

    async function ask(source: typeof askServer): Promise<readonly string[]> {
      if (cancelled) return [];
      asked = source(address);
      return asked.names;
    }

    async function find(): Promise<FoundNames> {
      const listed = await askHostsFile(hostsFile, address);
      if (listed.length > 0) return { names: listed, source: 'hosts-file' };
      const [served] = await Promise.allSettled([ask(askServer)]);
      if (served.status === 'fulfilled' && served.value.length > 0) {
        return { names: served.value, source: 'name-server' };
      }
      const known = await ask(askSystem);
      if (known.length === 0 && served.status === 'rejected') throw served.reason;
      return { names: known, source: 'system' };
    }

    return {
      found: find(),
      cancel() {
        cancelled = true;
        asked?.cancel();
      },
    };
  };
}
