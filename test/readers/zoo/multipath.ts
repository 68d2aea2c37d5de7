import { readFileSync } from 'node:fs';
import { listen, meet } from './deeds.ts';
import { connectionRows, listenerRow } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const loopback = '127.0.0.1';

/** MPTCP (RFC 8684), where the kernel has it: its subflows are rows of the TCP table. */
export const multipath: readonly Animal[] = kernelHasMptcp()
  ? [
      animal('an MPTCP listener, called by MPTCP and by plain TCP', async ({ puppet }) => {
        const [from, to] = [await puppet(), await puppet()];
        const listener = await listen(to, 'listener', { address: loopback, kind: 'mptcp' });
        const common = { from, to, listener: 'listener' };
        const wanted = { address: loopback, port: listener.port };
        const several = await meet({
          ...common,
          labels: ['c1', 'a1'],
          wanted: { ...wanted, kind: 'mptcp' },
        });
        const plain = await meet({ ...common, labels: ['c2', 'a2'], wanted });
        const addresses = { caller: loopback, accepted: loopback };
        return [
          listenerRow(listener, loopback),
          ...connectionRows(several, addresses),
          ...connectionRows(plain, addresses),
        ];
      }),
    ]
  : [];

function kernelHasMptcp(): boolean {
  try {
    return readFileSync('/proc/sys/net/mptcp/enabled', 'latin1').trim() === '1';
  } catch {
    return false;
  }
}
