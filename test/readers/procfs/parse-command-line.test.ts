import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src-main/readers/procfs/parse-command-line.ts';

describe('parseCommandLine', () => {
  it('parts arguments, also with spaces in them', () => {
    const bytes = Buffer.from('python3\0-m\0http.server\0my file\0');
    expect(parseCommandLine(bytes)).toEqual(['python3', '-m', 'http.server', 'my file']);
  });

  it('keeps empty arguments between others', () => {
    expect(parseCommandLine(Buffer.from('a\0\0b\0'))).toEqual(['a', '', 'b']);
  });

  it('drops the padding a changed title leaves behind', () => {
    expect(parseCommandLine(Buffer.from('nginx: master process\0\0\0\0'))).toEqual([
      'nginx: master process',
    ]);
  });

  it('has none for kernel threads', () => {
    expect(parseCommandLine(Buffer.alloc(0))).toBeNull();
    expect(parseCommandLine(Buffer.alloc(8))).toBeNull();
  });

  it('survives bytes that are no text', () => {
    expect(parseCommandLine(Buffer.from([0xff, 0xfe, 0]))).toHaveLength(1);
  });
});
