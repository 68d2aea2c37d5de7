/** One address of a network interface, as the OS lists it. */
export interface InterfaceAddress {
  readonly interfaceName: string;
  readonly address: string;
  /** Length of the network prefix in bits; null where unknown. */
  readonly prefixBits: number | null;
  readonly loopback: boolean;
}

/** What explanations need to know about the machine beyond its sockets. */
export interface Machine {
  readonly hostname: string;
  /** As `process.platform` names it: `linux`, `darwin`, `win32`, … */
  readonly platform: string;
  readonly release: string;
  readonly arch: string;
  readonly interfaces: readonly InterfaceAddress[];
  /** The range this OS hands out to clients; the IANA range 49152-65535 where unknown. */
  readonly ephemeralPorts: PortRange;
  /**
   * What `localhost` means here (`::1`, `127.0.0.1`), in the order the system's resolver answers;
   * absent until it was asked, and where it does not answer.
   */
  readonly localhostAddresses?: readonly string[];
}

/** Inclusive range of ports. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}
