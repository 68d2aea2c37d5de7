/** `… * 1674 * 1673`: names stand before the numbers, and the last name is never told here. */
const linePattern = /^(u_str|u_dgr|u_seq)\s.*\s(\d{1,16}) +\* +(\d{1,16})\s*$/;

/**
 * Reads what `ss -xH` (iproute2) says of who is connected to whom, from inode to inode. Its text
 * is no proof: names stand in it as they are and may hold whole lines. So an inode about which it
 * says two things is left out, and a stream counts only when both ends name each other; a datagram
 * socket names the one it sends to, which may send to nobody. Never throws.
 */
export function parseUnixPeers(text: string): ReadonlyMap<number, number> {
  const claims = new Map<number, number>();
  const contradicted = new Set<number>();
  const oneWay = new Set<number>();
  for (const line of text.split('\n')) {
    const [, kind, near, far] = linePattern.exec(line) ?? [];
    if (near === undefined || far === undefined) continue;
    const [inode, other] = [Number(near), Number(far)];
    if (claims.has(inode)) contradicted.add(inode);
    claims.set(inode, other);
    if (kind === 'u_dgr') oneWay.add(inode);
  }
  const isTold = (inode: number, other: number): boolean =>
    other !== 0 &&
    !contradicted.has(inode) &&
    !contradicted.has(other) &&
    (oneWay.has(inode) || claims.get(other) === inode);
  return new Map([...claims].filter(([inode, other]) => isTold(inode, other)));
}
