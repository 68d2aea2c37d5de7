import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Part } from './actor.ts';

interface Actor {
  /** What the process is called; the scene starts Node under that name. */
  readonly name: string;
  /** Folder it works in, which names its project. */
  readonly project?: string;
  readonly part: Part;
}

/** Played from a copy in the scene's folder, so that command lines show that folder alone. */
const script = 'actor.ts';
const everywhere = '0.0.0.0';
const here = '127.0.0.1';

/**
 * A developer's afternoon: two programs on one port number, a database, a cache, clients that come
 * and go, and servers that open, close, and become reachable from the network.
 */
const actors: readonly Actor[] = [
  { name: 'sshd', part: { listen: [{ host: everywhere, port: 22 }] } },
  {
    name: 'node',
    project: 'my-shop',
    part: {
      listen: [{ host: '::', port: 3000 }],
      connect: [
        { host: here, port: 5432, count: 3, swing: 6 },
        { host: here, port: 6379, count: 8, swing: 5 },
      ],
    },
  },
  { name: 'bun', project: 'api-gateway', part: { listen: [{ host: here, port: 3000 }] } },
  { name: 'avahi-daemon', part: { bind: [{ host: everywhere, port: 5353 }] } },
  {
    name: 'chromium',
    part: {
      bind: [{ host: '224.0.0.251', port: 5353 }],
      connect: [{ host: '::1', port: 3000, count: 4, swing: 5 }],
    },
  },
  { name: 'postgres', part: { listen: [{ host: here, port: 5432 }] } },
  { name: 'psql', part: { connect: [{ host: here, port: 5432, count: 1 }] } },
  { name: 'redis-server', part: { listen: [{ host: here, port: 6379 }] } },
  {
    name: 'celery',
    project: 'worker',
    part: { connect: [{ host: here, port: 6379, count: 4, swing: 4 }] },
  },
  { name: 'grafana', part: { listen: [{ host: '192.168.1.20', port: 8080 }] } },
  {
    name: 'prometheus',
    part: { connect: [{ host: '192.168.1.20', port: 8080, count: 2, swing: 2 }] },
  },
  {
    name: 'python3',
    project: 'notes',
    part: { listen: [{ host: here, port: 8123, fromSeconds: 90 }] },
  },
  {
    name: 'vite',
    project: 'my-shop-front',
    part: {
      listen: [
        { host: here, port: 5173, toSeconds: 130 },
        { host: everywhere, port: 5173, fromSeconds: 170 },
      ],
    },
  },
  { name: 'minio', part: { listen: [{ host: here, port: 9000, toSeconds: 200 }] } },
  { name: 'tailscaled', part: { bind: [{ host: everywhere, port: 41641 }] } },
];

/** Starts every actor as a process of its own name; returns what ends them and tidies up. */
export function startScene(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'portside-scene-'));
  copyFileSync(fileURLToPath(new URL('./actor.ts', import.meta.url)), join(folder, script));
  const processes = actors.map((actor) => startActor(folder, actor));
  return () => {
    processes.forEach((process) => process.kill());
    rmSync(folder, { recursive: true, force: true });
  };
}

function startActor(folder: string, { name, project, part }: Actor): ChildProcess {
  const workingDirectory = join(folder, project ?? name);
  mkdirSync(workingDirectory, { recursive: true });
  if (project)
    writeFileSync(join(workingDirectory, 'package.json'), JSON.stringify({ name: project }));
  const program = join(workingDirectory, name);
  borrowProgram(program);
  return spawn(program, [join(folder, script), JSON.stringify(part)], {
    cwd: workingDirectory,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** The same program under another name: the system tells a process's name by its executable. */
function borrowProgram(path: string): void {
  const node = realpathSync(process.execPath);
  try {
    linkSync(node, path);
  } catch {
    copyFileSync(node, path);
  }
}
