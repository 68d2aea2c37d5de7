import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../../src-main/core/contract/client.ts';
import { Connection } from '../../../src-renderer/client/connection.ts';

describe('Connection', () => {
  it('tells the state at once and each change after that', () => {
    const connection = new Connection();
    const heard: ConnectionState[] = [];
    connection.listen((state) => heard.push(state));
    connection.become('connected');
    connection.become('lost');
    expect(heard).toEqual(['connecting', 'connected', 'lost']);
  });

  it('says nothing when nothing changed', () => {
    const connection = new Connection();
    const heard: ConnectionState[] = [];
    connection.listen((state) => heard.push(state));
    connection.become('connecting');
    expect(heard).toEqual(['connecting']);
  });

  it('is silent to who stopped listening, also when stopped twice', () => {
    const connection = new Connection();
    const heard: ConnectionState[] = [];
    const stop = connection.listen((state) => heard.push(state));
    stop();
    stop();
    connection.become('refused');
    expect(heard).toEqual(['connecting']);
    expect(connection.state).toBe('refused');
  });
});
