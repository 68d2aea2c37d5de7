/**
 * Who can reach a local address: only programs on this machine, one network (the address belongs
 * to one interface), or every network the machine is on (the unspecified address).
 */
export type Scope = 'this-machine' | 'one-network' | 'all-networks';
