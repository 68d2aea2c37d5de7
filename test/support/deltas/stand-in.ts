import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a stand-in waits, and whom it calls. */
export interface StandInPart {
  readonly listen?: readonly { readonly host: string; readonly port: number }[];
  readonly call?: { readonly host: string; readonly port: number; readonly times: number };
}

const script = `use Socket qw(:all); $| = 1; my @kept;
sub place { my ($h, $p) = @_; my $six = $h =~ /:/;
  return ($six ? AF_INET6 : AF_INET, $six ? pack_sockaddr_in6($p, inet_pton(AF_INET6, $h)) : pack_sockaddr_in($p, inet_aton($h))); }
for my $at (@ARGV) { my ($deed, $h, $p, $n) = split /,/, $at;
  for (1 .. $n) { my ($family, $to) = place($h, $p); socket(my $s, $family, SOCK_STREAM, 0);
    setsockopt($s, SOL_SOCKET, SO_REUSEADDR, 1);
    if ($family == AF_INET6) { setsockopt($s, IPPROTO_IPV6, IPV6_V6ONLY, 1); }
    if ($deed eq 'listen') { bind($s, $to) && listen($s, 2000) or die "$at $!"; } else { connect($s, $to) or die "$at $!"; }
    push @kept, $s; } }
print "ready\\n"; sleep 3600;`;

export interface Stage {
  /** Starts a process of that name; resolves to what ends it once its sockets are open. */
  readonly play: (name: string, part: StandInPart) => Promise<() => void>;
  readonly close: () => void;
}

/** A folder of stand-ins: processes of any name that hold the sockets they are told to. */
export function openStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  const playing = new Set<ChildProcess>();

  async function play(name: string, part: StandInPart): Promise<() => void> {
    const { listen = [], call } = part;
    const program = join(folder, name);
    try {
      symlinkSync('/usr/bin/perl', program);
    } catch {
      // It played before.
    }
    const words = listen.map(({ host, port }) => `listen,${host},${port},1`);
    if (call !== undefined) words.push(`call,${call.host},${call.port},${call.times}`);
    const child = spawn(program, ['-e', script, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    playing.add(child);
    await once(child.stdout, 'data');
    return () => child.kill('SIGKILL');
  }

  return {
    play,
    close: () => {
      for (const child of playing) child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}
