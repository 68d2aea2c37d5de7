import { formatEndpoint } from '../../src-main/core/socket/endpoint.ts';
import type { FiveTuple } from '../../src-main/core/socket/five-tuple.ts';

/** A tuple as tests write it: `tcp 127.0.0.1:5432 - 127.0.0.1:41000`, `udp [::]:5353`. */
export function formatFiveTuple({
  protocol,
  local,
  remote,
}: Omit<FiveTuple, 'networkNamespace'>): string {
  const near = `${protocol} ${formatEndpoint(local)}`;
  return remote === null ? near : `${near} - ${formatEndpoint(remote)}`;
}
