import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';

/** A name server on loopback that answers PTR questions as a test says. */
export interface NameServer {
  /** As `dns.setServers` takes it. */
  readonly address: string;
  /** The names that were asked about, as `1.2.0.192.in-addr.arpa`. */
  readonly asked: readonly string[];
  stop(): void;
}

/** `names` of one question; null for "no such name", `silent` for no answer at all. */
export type NamesFor = (question: string) => readonly string[] | null | 'silent';

const pointerType = 12;
const internetClass = 1;

/** Starts it on a free UDP port of 127.0.0.1 (RFC 1035 section 4). */
export async function startNameServer(namesFor: NamesFor): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (message: Buffer, sender: RemoteInfo) => {
    const { name, end } = readName(message, 12);
    asked.push(name);
    const names = namesFor(name);
    if (names !== 'silent')
      socket.send(answer(message, end + 4, names), sender.port, sender.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: () => void socket.close(),
  };
}

function readName(message: Buffer, from: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = from;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.'), end: at + 1 };
}

function answer(question: Buffer, questionEnd: number, names: readonly string[] | null): Buffer {
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  header.writeUInt16BE(names === null ? 0x8183 : 0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(names?.length ?? 0, 6);
  const records = (names ?? []).map(pointerRecord);
  return Buffer.concat([header, question.subarray(12, questionEnd), ...records]);
}

function pointerRecord(name: string): Buffer {
  const data = encodeName(name);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(pointerType, 2);
  head.writeUInt16BE(internetClass, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function encodeName(name: string): Buffer {
  const labels = name.split('.').map((label) => {
    const bytes = Buffer.from(label, 'utf8');
    return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  });
  return Buffer.concat([...labels, Buffer.from([0])]);
}
