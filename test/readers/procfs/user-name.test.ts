import { userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { nameIn, userName } from '../../../src-main/readers/procfs/user-name.ts';

const passwords =
  'root:x:0:0:root:/root:/bin/bash\n\nbroken\n:x:5::\nada:x:1000:1000::/home/ada:\n';

describe('nameIn', () => {
  it('finds the name by the third field', () => {
    expect(nameIn(passwords, 1000)).toBe('ada');
    expect(nameIn(passwords, 0)).toBe('root');
  });

  it('has no name for unknown users, broken lines and empty names', () => {
    expect(nameIn(passwords, 100)).toBeNull();
    expect(nameIn(passwords, 5)).toBeNull();
    expect(nameIn('', 0)).toBeNull();
  });
});

describe('userName', () => {
  it('knows who we are without a password file', () => {
    expect(userName(userInfo().uid, '/nowhere')).toBe(userInfo().username);
  });

  it('shows the number of a user without a name', () => {
    expect(userName(4_000_123_456, '/nowhere')).toBe('4000123456');
  });
});
