import * as v from 'valibot';
import { tcpStates } from '../socket/tcp-state.ts';
import { longestLabel, savedByChoices } from './saved-by.ts';

/** Written into `version`; a reader refuses documents with a higher one. */
export const documentVersion = 1;

const port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const endpoint = v.object({ address: v.pipe(v.string(), v.minLength(1)), port });

const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, 'snapshot.wrongTime'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'snapshot.wrongTime'),
);

const owner = v.object({
  pid: wholeNumber,
  name: v.string(),
  descriptors: v.array(wholeNumber),
  /** When the process started; missing where it is not known. */
  startedAt: v.exactOptional(time),
});

const networkNamespace = v.object({
  inode: wholeNumber,
  label: v.nullable(v.string()),
  containerName: v.nullable(v.string()),
  containerImage: v.nullable(v.string()),
});

const binding = v.object({
  interfaceName: v.nullable(v.string()),
  ipv6Only: v.boolean(),
  unit: v.nullable(v.string()),
});

const socketFields = v.object({
  protocol: v.picklist(['tcp', 'udp']),
  family: v.picklist(['ipv4', 'ipv6']),
  local: endpoint,
  remote: v.nullable(endpoint),
  state: v.nullable(v.picklist(tcpStates)),
  role: v.picklist(['listener', 'accepted', 'outgoing', 'bound']),
  owners: v.array(owner),
  ownerReason: v.nullable(v.picklist(['other-user', 'time-wait', 'kernel', 'unknown'])),
  /** Missing for the machine's own network. */
  networkNamespace: v.exactOptional(networkNamespace),
  /** Missing where it is not known. */
  binding: v.exactOptional(binding),
  /** When it was seen to open; missing where nobody saw it. */
  openedAt: v.exactOptional(time),
  /** It was there already at this time, and may be older. Never beside `openedAt`. */
  openBefore: v.exactOptional(time),
});

const ownerReason = v.nullable(v.picklist(['other-user', 'time-wait', 'kernel', 'unknown']));

/** All but the first three may be missing: the first writers of version 1 had only those. */
const unixSocket = v.object({
  path: v.nullable(v.string()),
  state: v.nullable(v.string()),
  owners: v.array(owner),
  type: v.exactOptional(v.string()),
  inode: v.exactOptional(v.nullable(wholeNumber)),
  ownerReason: v.exactOptional(ownerReason),
  otherEnd: v.exactOptional(v.nullable(wholeNumber)),
});

const socket = v.pipe(
  socketFields,
  v.forward(
    v.partialCheck(
      [['owners'], ['ownerReason']],
      ({ owners, ownerReason }) => (owners.length === 0) === (ownerReason !== null),
      'snapshot.wrongReason',
    ),
    ['ownerReason'],
  ),
  v.forward(
    v.partialCheck(
      [['protocol'], ['state']],
      ({ protocol, state }) => protocol === 'tcp' || state === null,
      'snapshot.wrongUdpState',
    ),
    ['state'],
  ),
);

const host = v.object({
  hostname: v.string(),
  platform: v.string(),
  release: v.string(),
  arch: v.string(),
});

/** How a snapshot came into the folder of saved ones; its number of sockets is the list's. */
const saved = v.object({
  by: v.picklist(savedByChoices),
  label: v.pipe(v.string(), v.maxLength(longestLabel)),
  sockets: wholeNumber,
});

/** What stands at the top of a saved snapshot, so that a list need not read the whole. */
export const documentHeadSchema = v.object({
  format: v.literal('portside-snapshot'),
  version: v.literal(documentVersion),
  /** null when the table could not be read. */
  takenAt: v.nullable(time),
  host,
  /** Missing in snapshots that were saved elsewhere. */
  saved: v.exactOptional(saved),
});

/**
 * Version 1 of the snapshot document, as `snapshot.schema.json` describes it. Fields it does not
 * know are left out of what it gives back. The messages are keys of the catalogue.
 */
export const documentSchema = v.object({
  ...documentHeadSchema.entries,
  notes: v.array(v.object({ code: v.string(), message: v.string(), fix: v.string() })),
  sockets: v.array(socket),
  /** Missing where they were not read. */
  unixSockets: v.exactOptional(v.array(unixSocket)),
});

/** A saved reading of the socket table. */
export type SnapshotDocument = v.InferOutput<typeof documentSchema>;
export type DocumentSocket = SnapshotDocument['sockets'][number];
export type DocumentUnixSocket = NonNullable<SnapshotDocument['unixSockets']>[number];
export type DocumentNetwork = NonNullable<DocumentSocket['networkNamespace']>;
export type DocumentNote = SnapshotDocument['notes'][number];
export type DocumentHead = v.InferOutput<typeof documentHeadSchema>;
