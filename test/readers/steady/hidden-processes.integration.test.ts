import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { isAllowed } from '../../support/is-allowed.ts';
import { listen } from '../zoo/deeds.ts';
import { canChangeUser, canKeepAnimals, wholeMachine } from '../zoo/habitat.ts';
import { startPuppet, type Held, type Puppet } from '../zoo/puppet.ts';
import type { ZooReading } from '../zoo/zoo-reading.ts';

const userId = 65_534;
const script = fileURLToPath(new URL('../zoo/read-zoo.ts', import.meta.url));
/** Mounts /proc so that users see only their own processes, for what is started next alone. */
const hide = ['--mount', 'sh', '-c', 'mount -t proc -o hidepid=2 proc /proc && exec "$@"', 'sh'];
const canHide = process.platform === 'linux' && isAllowed('unshare', [...hide, 'true']);

let puppets: readonly Puppet[];
let own: Held;
let foreign: Held;

async function read(options: object): Promise<ZooReading> {
  const words = [process.execPath, script, JSON.stringify(options)];
  const { stdout } = await promisify(execFile)('unshare', [...hide, ...words], {
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as ZooReading;
}

function ownersOf({ inode }: Held, sockets: readonly Socket[]): readonly number[] | undefined {
  return sockets.find((socket) => socket.inode === inode)?.owners.map(({ pid }) => pid);
}

describe.runIf(canHide && canKeepAnimals && canChangeUser)(
  'a /proc that hides the processes of other users (hidepid=2)',
  () => {
    beforeEach(async () => {
      const machine = wholeMachine();
      const [one, other] = [await startPuppet(machine, { userId }), await startPuppet(machine)];
      puppets = [one, other];
      own = await listen(one, 'listener', { address: '127.0.0.1' });
      foreign = await listen(other, 'listener', { address: '127.0.0.1' });
    });
    afterEach(() => Promise.all(puppets.map((puppet) => puppet.stop())));

    it.each([false, true])('shows all sockets, and whose owner is hidden (%j)', async (joined) => {
      const { sockets, notes } = await read({ userId, joined });
      expect(ownersOf(own, sockets)).toEqual([own.pid]);
      const hidden = sockets.filter(({ ownerReason }) => ownerReason === 'other-user');
      expect(hidden.map(({ inode }) => inode)).toContain(foreign.inode);
      expect(notes).toEqual([
        { code: 'owners-hidden', level: 'warning', values: { hidden: hidden.length } },
      ]);
    });

    it('hides nothing from root', async () => {
      const { sockets } = await read({ userId: null, joined: false });
      expect(ownersOf(own, sockets)).toEqual([own.pid]);
      expect(ownersOf(foreign, sockets)).toEqual([foreign.pid]);
    });
  },
);
