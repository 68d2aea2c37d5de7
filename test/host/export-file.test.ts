import { describe, expect, it } from 'vitest';
import { RequestError } from '../../src-main/core/contract/request-error.ts';
import { exportFile } from '../../src-main/host/export-file.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';

const monitor = createScriptedMonitor([sampleListener(3000), sampleListener(5432)]);

describe('exportFile', () => {
  it('writes the table as it is at the moment', () => {
    const live = createScriptedMonitor([]);
    live.advance([sampleListener(8123)]);
    const { text } = exportFile(live, { format: 'snapshot', filter: '' });
    expect(JSON.parse(text)).toMatchObject({
      format: 'portside-snapshot',
      host: { hostname: 'ada' },
      sockets: [{ local: { address: '127.0.0.1', port: 8123 } }],
    });
  });

  it('keeps to the filter', () => {
    const { text, fileName } = exportFile(monitor, { format: 'csv', filter: 'port:5432' });
    expect(text).toContain('5432');
    expect(text).not.toContain('3000');
    expect(fileName).toMatch(/\.csv$/);
  });

  it('writes Markdown for people', () => {
    const { text, mediaType } = exportFile(monitor, { format: 'markdown', filter: '' });
    expect(mediaType).toContain('text/markdown');
    expect(text.split('\n').filter((line) => line.includes('node'))).toHaveLength(2);
  });

  it('points out what it does not understand of a filter', () => {
    const wish = { format: 'csv', filter: 'node port:abc' } as const;
    expect(() => exportFile(monitor, wish)).toThrow(RequestError);
    expect(() => exportFile(monitor, wish)).toThrow(/abc/);
  });
});
