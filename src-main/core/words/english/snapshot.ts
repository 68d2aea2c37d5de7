/** English words of the snapshot area: problems with a snapshot file, heads of exported tables. */
export const snapshot = {
  notJson: 'This is not a snapshot: the file is not JSON.',
  notSnapshot: 'This is not a snapshot: its “format” is not “portside-snapshot”.',
  newerVersion:
    'This snapshot has version {version}, and this Portside reads up to version {known}. Update Portside to open it.',
  wrongField: 'This snapshot is damaged: “{field}” should be {expected}.',
  missingField: 'This snapshot is damaged: “{field}” is missing.',
  wrongTime: 'This snapshot is damaged: “{field}” should be a time such as 2026-11-20T22:00:00Z.',
  wrongReason:
    'This snapshot is damaged: “{field}” should say why there are no owners, and be null where there are some.',
  wrongUdpState: 'This snapshot is damaged: “{field}” should be null, since UDP has no states.',
  protocol: 'Protocol',
  local: 'Local',
  remote: 'Remote',
  state: 'State',
  role: 'Role',
  service: 'Service',
  scope: 'Reachable from',
  processes: 'Process',
  noRemote: 'none',
  thisMachine: 'this machine only',
  oneNetwork: 'one network',
  allNetworks: 'all networks',
} as const;
