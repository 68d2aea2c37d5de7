import { checkOptions } from './known-members.ts';
import { type Behaviour, strictDouble } from './strict-double.ts';

interface SchemeDouble {
  readonly scheme: string;
  readonly privileges: object;
}

export function protocolBehaviour(): Behaviour {
  return {
    handle: () => undefined,
    registerSchemesAsPrivileged: (schemes: readonly SchemeDouble[]) => {
      for (const { privileges } of schemes) checkOptions('Privileges', privileges);
    },
  };
}

/** A session that remembers the guards put on it. */
export function sessionDouble(): object {
  return strictDouble('Session', {
    protocol: strictDouble('Protocol', protocolBehaviour()),
    webRequest: strictDouble('WebRequest', { onBeforeRequest: () => undefined }),
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
  });
}
