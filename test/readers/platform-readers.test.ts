import { describe, expect, it } from 'vitest';
import { patientReaders, platformReaders } from '../../src-main/readers/platform-readers.ts';

describe.each([platformReaders, patientReaders])('%o', (readersOf) => {
  it('reads procfs first on Linux, then systeminformation', () => {
    expect(readersOf('linux').map(({ name }) => name)).toEqual(['procfs', 'systeminformation']);
  });

  it.each(['win32', 'darwin', 'freebsd'])('reads systeminformation on %s', (platform) => {
    expect(readersOf(platform).map(({ name }) => name)).toEqual(['systeminformation']);
  });
});
