import { afterEach, describe, expect, it } from 'vitest';
import { reportPage } from '../../../src-main/core/report/report-page.ts';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { setSpeech } from '../../../src-main/core/words/translate.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  laptop,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const nginx = [anOwner(811, 'nginx')];
const node = [anOwner(4711, 'node')];

function page(
  sockets: readonly Socket[],
  changes: { notes?: readonly Note[]; filter?: string } = {},
) {
  const { notes = [], filter = '' } = changes;
  const snapshot = { revision: 1, takenAtMs: Date.UTC(2026, 10, 21, 12), sockets, notes };
  return reportPage({ snapshot, machine: laptop, filterText: filter });
}

/** The words a reader sees. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const scene = [
  listenerAt('0.0.0.0:80', nginx),
  acceptedAt('127.0.0.1:80', '127.0.0.1:50000', nginx),
  outgoingFrom('127.0.0.1:50000', '127.0.0.1:80', node),
  boundAt('127.0.0.1:53', [], { ownerReason: 'other-user' }),
];

afterEach(() => {
  setSpeech({ language: 'en', locale: 'en' });
});

describe('reportPage', () => {
  it('tells ports, who holds them, who reaches them, and both ends of a connection', () => {
    const words = wordsOf(page(scene));
    expect(words).toContain('Sockets of ada');
    expect(words).toMatch(/80 TCP · http nginx 811 all networks/);
    expect(words).toContain('nginx 811 waits here for connections.');
    expect(words).toMatch(
      /accepted 127\.0\.0\.1:80 127\.0\.0\.1:50000 ESTABLISHED nginx 811 node 4711/,
    );
    expect(words).toMatch(/53 UDP · domain .*not yours to see/);
    expect(words).toMatch(/2 ports open 1 reachable from other machines 2 connections/);
  });

  it('tells how long sockets had been open', () => {
    const firstSeenAtMs = Date.UTC(2026, 10, 21, 9);
    const words = wordsOf(page([listenerAt('0.0.0.0:80', nginx, { firstSeenAtMs })]));
    expect(words).toMatch(/At the other end Open for .*LISTEN nginx 811 3 h/);
  });

  it('puts what is left of a closed listener under a heading of its own', () => {
    const words = wordsOf(page([acceptedAt('127.0.0.1:80', '127.0.0.1:50000', nginx)]));
    expect(words).toMatch(/No program waits on a port.*whose listener is closed 80/);
  });

  it('says so when the table could not be read, instead of showing an empty one', () => {
    const snapshot = { revision: 0, takenAtMs: null, sockets: [], notes: [] };
    const words = wordsOf(reportPage({ snapshot, machine: laptop, filterText: '' }));
    expect(words).toContain('says nothing about the machine');
    expect(words).not.toContain('No program waits');
  });

  it('tells notes, and the filter it was made with', () => {
    const note: Note = { code: 'owners-hidden', level: 'warning', values: { hidden: 3 } };
    const html = page([], { notes: [note], filter: 'port:80 -proc:"<b>"' });
    expect(html).toContain('class="note warning"');
    expect(wordsOf(html)).toContain('port:80 -proc:&#34;&#60;b&#62;&#34;');
  });

  it('holds nothing that a browser would run or load, whatever the names', () => {
    const evil = [anOwner(6, '<script>alert(1)</script><img src=x onerror=1>')];
    const html = page([listenerAt('0.0.0.0:80', evil)], { filter: '</title><script>' });
    expect(html).not.toMatch(
      /<(?!\/?(?:!doctype|html|head|meta|title|style|body|h1|h2|p|ul|li|b|section|div|span|table|thead|tbody|tr|th|td|details|summary)\b)/i,
    );
    expect(html).not.toMatch(/<script|<img|https?:|url\(|@import|<[a-z][^>]*\son\w+=/i);
    expect(html).toContain(`content="default-src &#39;none&#39;;`);
  });

  it('is written in the language spoken', () => {
    setSpeech({ language: 'de', locale: 'de' });
    expect(page(scene)).toContain('<html lang="de">');
    expect(wordsOf(page(scene))).toMatch(/21\. November 2026.*Ports, an denen Programme warten/);
    setSpeech({ language: 'zh-Hans', locale: 'zh-Hans' });
    expect(wordsOf(page(scene))).toContain('有程序等待的端口');
  });
});
