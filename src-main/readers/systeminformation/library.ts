/** The part of systeminformation that is used; what it answers is not trusted. */
export interface SystemInformation {
  /** Resolves with `[]` both when there are no sockets and when its command failed. */
  networkConnections(): Promise<unknown>;
  processes(): Promise<unknown>;
  /** Containers that run; `[]` also where Docker does not answer. */
  dockerContainers(): Promise<unknown>;
  /** Windows: one PowerShell for all later questions instead of one for each. */
  powerShellStart(): void;
  powerShellRelease(): void;
}

/** Loaded when first asked: it takes a while, and not every command needs it. */
export async function loadSystemInformation(): Promise<SystemInformation> {
  const library = await import('systeminformation');
  return {
    networkConnections: () => library.networkConnections(),
    processes: () => library.processes(),
    dockerContainers: () => library.dockerContainers(),
    powerShellStart: () => library.powerShellStart(),
    powerShellRelease: () => library.powerShellRelease(),
  };
}
