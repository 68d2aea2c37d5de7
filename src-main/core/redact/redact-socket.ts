import type { Endpoint } from '../socket/endpoint.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { Replacer } from './replacer.ts';

/** The same socket, to be given away. Its id is not replaced, though ids are made of addresses. */
export function redactSocket(socket: Socket, replace: Replacer): Socket {
  const { local, remote, networkNamespace, binding } = socket;
  return {
    ...socket,
    local: redactEndpoint(local, replace),
    remote: remote === null ? null : redactEndpoint(remote, replace),
    owners: redactOwners(socket.owners, replace),
    formerOwners: redactOwners(socket.formerOwners, replace),
    networkNamespace: networkNamespace === null ? null : redactNetwork(networkNamespace, replace),
    binding:
      binding === null
        ? null
        : { ...binding, unit: binding.unit === null ? null : replace.text(binding.unit) },
  };
}

function redactEndpoint({ address, port }: Endpoint, replace: Replacer): Endpoint {
  return { address: replace.address(address), port };
}

/** The same processes, to be given away. */
export function redactOwners(owners: readonly Owner[], replace: Replacer): readonly Owner[] {
  return owners.map((owner) => ({ ...owner, name: replace.text(owner.name) }));
}

function redactNetwork(network: NetworkNamespace, { text }: Replacer): NetworkNamespace {
  const { inode, label, containerName, containerImage } = network;
  return {
    inode,
    label: label === null ? null : text(label),
    containerName: containerName === null ? null : text(containerName),
    containerImage: containerImage === null ? null : text(containerImage),
  };
}
