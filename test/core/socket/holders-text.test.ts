import { describe, expect, it } from 'vitest';
import { holdersText } from '../../../src-main/core/socket/holders-text.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('holdersText', () => {
  it('names every owner', () => {
    const owners = [anOwner(811, 'nginx'), anOwner(812, 'nginx')];
    expect(holdersText({ owners, ownerReason: null })).toBe('nginx 811, nginx 812');
  });

  it('tells why nobody is named', () => {
    expect(holdersText({ owners: [], ownerReason: 'kernel' })).toBe('held by the kernel itself');
    expect(holdersText({ owners: [], ownerReason: null })).toBe('owner not found');
  });
});
