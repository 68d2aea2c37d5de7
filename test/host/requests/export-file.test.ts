import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../src-main/core/contract/request-error.ts';
import { exportFile } from '../../../src-main/host/requests/export-file.ts';
import { aDigest } from '../../support/a-digest.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const truth = { unixSockets: null, redaction: null };
const monitor = createScriptedMonitor([sampleListener(3000), sampleListener(5432)]);

describe('exportFile', () => {
  it('writes the table as it is at the moment', () => {
    const live = createScriptedMonitor([]);
    live.advance([sampleListener(8123)]);
    const { text } = exportFile(live, { format: 'snapshot', filter: '', redacted: false }, truth);
    expect(JSON.parse(text)).toMatchObject({
      format: 'portside-snapshot',
      host: { hostname: 'ada' },
      sockets: [{ local: { address: '127.0.0.1', port: 8123 } }],
    });
  });

  it('keeps to the filter', () => {
    const { text, fileName } = exportFile(
      monitor,
      { format: 'csv', filter: 'port:5432', redacted: false },
      truth,
    );
    expect(text).toContain('5432');
    expect(text).not.toContain('3000');
    expect(fileName).toMatch(/\.csv$/);
  });

  it('replaces what is private after it was filtered by true names', () => {
    const parts = { unixSockets: null, redaction: { digest: aDigest(), users: ['grace'] } };
    const wish = { format: 'html', filter: 'proc:grace', redacted: true } as const;
    const own = createScriptedMonitor([listenerAt('127.0.0.1:5432', [anOwner(7, 'grace')])]);
    const { text, fileName } = exportFile(own, wish, parts);
    expect(fileName).toMatch(/\.html$/);
    expect(text).toMatch(/user-[0-9a-f]{6}/);
    expect(text).toContain('5432');
    expect(text).not.toMatch(/\bgrace\b|\bada\b/);
  });

  it('writes Markdown for people', () => {
    const { text, mediaType } = exportFile(
      monitor,
      { format: 'markdown', filter: '', redacted: false },
      truth,
    );
    expect(mediaType).toContain('text/markdown');
    expect(text.split('\n').filter((line) => line.includes('node'))).toHaveLength(2);
  });

  it('points out what it does not understand of a filter', () => {
    const wish = { format: 'csv', filter: 'node port:abc', redacted: false } as const;
    expect(() => exportFile(monitor, wish, truth)).toThrow(RequestError);
    expect(() => exportFile(monitor, wish, truth)).toThrow(/abc/);
  });
});
