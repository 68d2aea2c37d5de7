import { describe, expect, it } from 'vitest';
import { whatIsLeft, type Holdings } from './last-words.ts';

const first: Holdings = {
  resources: ['PipeWrap'],
  descriptors: ['/dev/null', 'pipe:[1]', 'socket:[2]', 'anon_inode:[eventpoll]'],
  children: [],
  threads: ['MainThread', 'V8Worker'],
};

function left(last: Partial<Holdings>): readonly string[] {
  return whatIsLeft({ first, last: { ...first, ...last } });
}

describe('whatIsLeft', () => {
  it('is nothing where all is as before', () => {
    expect(left({})).toEqual([]);
  });

  it('is nothing where only Node has more of its own', () => {
    const descriptors = [...first.descriptors, 'anon_inode:[eventpoll]', 'anon_inode:[eventfd]'];
    const resources = ['PipeWrap', 'PipeWrap', 'PipeWrap'];
    const threads = [...first.threads, 'libuv-worker', 'libuv-worker'];
    expect(left({ descriptors, resources, threads })).toEqual([]);
  });

  it('names timers, descriptors, children and threads that stayed', () => {
    expect(
      left({
        resources: ['PipeWrap', 'Timeout', 'Timeout', 'TCPServerWrap'],
        descriptors: [...first.descriptors, 'socket:[2]', '/data/history.db'],
        children: [812],
        threads: [...first.threads, 'portside-readin'],
      }),
    ).toEqual([
      'resource Timeout (2 times)',
      'resource TCPServerWrap',
      'descriptor of socket:[2]',
      'descriptor of /data/history.db',
      'child process 812',
      'thread portside-readin',
    ]);
  });
});
