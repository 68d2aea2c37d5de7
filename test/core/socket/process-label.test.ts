import { describe, expect, it } from 'vitest';
import { ownerNames, processLabel } from '../../../src-main/core/socket/process-label.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('processLabel', () => {
  it('names a process by name and pid, or by pid alone', () => {
    expect(processLabel(anOwner(4711, 'node'))).toBe('node 4711');
    expect(processLabel(anOwner(4711, ''))).toBe('4711');
  });
});

describe('ownerNames', () => {
  it('names all, in their order, and nobody where there is nobody', () => {
    expect(ownerNames([anOwner(812, 'nginx'), anOwner(7, ''), anOwner(811, 'a b')])).toBe(
      'nginx 812, 7, a b 811',
    );
    expect(ownerNames([])).toBe('');
  });
});
