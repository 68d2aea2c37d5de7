import type { Alert } from '../../src-main/core/alerts/alert.ts';

/** python3 lets everybody reach TCP 8000 for the first time, but for what is given. */
export function anAlert(given: Partial<Alert>): Alert {
  const atMs = given.atMs ?? 0;
  return {
    id: `${atMs}-1`,
    ruleId: 'newly-exposed',
    kind: 'exposed',
    firstAtMs: atMs,
    atMs,
    times: 1,
    protocol: 'tcp',
    port: 8000,
    address: '0.0.0.0',
    scope: 'all-networks',
    knownScope: null,
    program: 'python3',
    pid: 7702,
    atStart: false,
    accepted: false,
    ...given,
  };
}
