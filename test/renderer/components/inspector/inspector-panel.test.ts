import { describe, expect, it } from 'vitest';
import InspectorPanel from '../../../../src-renderer/components/inspector/inspector-panel.vue';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';
import { renderComponent, renderedAtMs, wordsOf } from '../../../support/render-component.ts';

const seen = { firstSeenAtMs: renderedAtMs - 60_000 };
const postgres = anOwner(852, 'postgres', [7]);
const node = anOwner(4711, 'node', [21]);
const sockets = [
  listenerAt('127.0.0.1:5432', [postgres], { ...seen, id: 'listener' }),
  acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', [postgres], { ...seen, id: 'accepted' }),
  outgoingFrom('127.0.0.1:51812', '127.0.0.1:5432', [node], { ...seen, id: 'client' }),
];

function inspect(keyOfRow: string): Promise<string> {
  return renderComponent(InspectorPanel, { keyOfRow }, ({ liveTable }) => {
    void liveTable.acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, renderedAtMs);
  });
}

describe('the inspector', () => {
  it('explains a port', async () => {
    const words = wordsOf(await inspect('port:tcp 5432 127.0.0.1'));
    expect(words).toMatch(/^5432 postgresql · TCP · user port/);
    expect(words).toContain('postgres 852');
    expect(words).toContain('Addresses 127.0.0.1:5432');
  });

  it('draws a connection with the process at each end, caller first', async () => {
    const html = await inspect('socket:accepted');
    const words = wordsOf(html);
    expect(words).toMatch(/127\.0\.0\.1 :51812 N node 4711 127\.0\.0\.1 :5432 P postgres 852/);
    expect(words).toContain('{ tcp, 127.0.0.1, 5432, 127.0.0.1, 51812 }');
    expect(words).toContain('both ends are on this machine');
    expect(html).toMatch(/aria-current="step"[^>]*><span[^>]*>ESTABLISHED/);
  });

  it('draws the client’s end the same way round', async () => {
    const words = wordsOf(await inspect('socket:client'));
    expect(words).toMatch(/:51812 N node 4711 127\.0\.0\.1 :5432 P postgres 852/);
  });

  it('tells facts of a socket', async () => {
    const words = wordsOf(await inspect('socket:listener'));
    expect(words).toContain('Descriptor 7 in postgres 852');
    expect(words).toContain('Interface lo');
  });

  it('sums up what a process has open to one service', async () => {
    const words = wordsOf(await inspect('outgoing:outgoing tcp 5432 4711'));
    expect(words).toMatch(/^→ 5432 postgresql · TCP · outgoing/);
    expect(words).toContain('Connections 1');
  });

  it('is not there for what the table never had', async () => {
    expect(wordsOf(await inspect('socket:gone'))).toBe('');
  });
});
