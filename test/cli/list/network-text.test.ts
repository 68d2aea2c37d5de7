import { describe, expect, it } from 'vitest';
import { portTitle } from '../../../src-main/cli/explain/port-title.ts';
import { networkText, shortNetworkName } from '../../../src-main/cli/list/network-text.ts';
import { portTableText } from '../../../src-main/cli/list/port-table-text.ts';
import { reachText } from '../../../src-main/cli/list/reach-text.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { csvColumns, csvRow, markdownRow } from '../../../src-main/core/snapshot/socket-rows.ts';
import { documentSocket } from '../../../src-main/core/snapshot/snapshot-document.ts';
import { webContainer } from '../../support/a-namespace.ts';
import { anOwner, laptop, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

const nginx = anOwner(31, 'nginx');
const web = listenerAt('0.0.0.0:80', [nginx], { networkNamespace: webContainer });
const own = listenerAt('0.0.0.0:80', [anOwner(9, 'node')]);
const plain = { columns: null, style: (_tone: unknown, text: string) => text };
const context = { machine: laptop, conversations: new Map() };

describe('networkText', () => {
  it('names a container with its image, and the own network not at all', () => {
    expect(networkText(webContainer)).toBe('in web-1 (nginx:1.27)');
    expect(networkText(null)).toBeNull();
    expect(shortNetworkName(webContainer)).toBe('web-1');
  });

  it('makes a hostile name harmless', () => {
    const hostile = { ...webContainer, containerName: 'a\x1b[2Jb', containerImage: null };
    expect(networkText(hostile)).toBe('in a␛[2Jb');
    expect(shortNetworkName(hostile)).toBe('a␛[2Jb');
  });
});

describe('a container’s port on a terminal', () => {
  it('stands apart from the machine’s own, with its network', () => {
    const text = portTableText(groupByPort([web, own]), context, plain);
    const lines = text.split('\n').filter((line) => line.includes('80 tcp'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/http +all networks +node 9/);
    expect(lines[1]).toMatch(/http in web-1 \(nginx:1\.27\) +network of web-1 +nginx 31/);
  });

  it('calls loopback the container’s own', () => {
    const inside = { networkNamespace: webContainer };
    expect(reachText(listenerAt('127.0.0.1:80', undefined, inside), laptop)).toBe(
      'inside web-1 only',
    );
    expect(reachText(listenerAt('192.168.1.20:80', undefined, inside), laptop)).toBe(
      'network of web-1',
    );
  });

  it('shows where a client calls from', () => {
    const place = { networkNamespace: webContainer };
    const client = outgoingFrom('172.17.0.2:5000', '1.1.1.1:443', [nginx], place);
    expect(portTableText(groupByPort([client]), context, plain)).toMatch(/https in web-1/);
  });

  it('has its network in the title of an explanation', () => {
    const titles = groupByPort([web, own]).ports.map(portTitle);
    expect(titles).toEqual([
      '80/tcp · http · node 9',
      '80/tcp · in web-1 (nginx:1.27) · http · nginx 31',
    ]);
  });
});

describe('a container’s socket in files', () => {
  it('has a field in the document that others have not', () => {
    expect(documentSocket(web).networkNamespace).toEqual(webContainer);
    expect(documentSocket(own)).not.toHaveProperty('networkNamespace');
  });

  it('is told apart in CSV and Markdown, and not called reachable from all networks', () => {
    const cells = Object.fromEntries(csvColumns.map((column, at) => [column, csvRow(web)[at]]));
    expect(cells).toMatchObject({ network: 'web-1 (nginx:1.27)', scope: 'one-network' });
    expect(markdownRow(web).join()).toContain('0.0.0.0:80 · web-1 (nginx:1.27)');
    expect(markdownRow(own).join()).not.toContain('·');
  });
});
