import { truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFailure } from './sqlite-failure.ts';

/** Ends the claim to be the one who writes. */
export type Release = () => void;

/**
 * Claims to be the only writer of a folder's history; null while another Portside has the claim.
 * An open exclusive transaction on an empty database: the OS ends it with the process, however
 * that ends, which a file with a pid in it could not promise.
 */
export function claimWriting(lockPath: string): Release | null {
  try {
    return claim(lockPath);
  } catch (error) {
    if (sqliteFailure(error) !== 'corrupt') throw error;
    // Nobody can have a claim on what is no database, and nothing is ever kept in it.
    truncateSync(lockPath);
    return claim(lockPath);
  }
}

function claim(lockPath: string): Release | null {
  const database = new DatabaseSync(lockPath);
  try {
    // A journal in memory: nothing is ever written, and no file is left behind.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (sqliteFailure(error) === 'busy') return null;
    throw error;
  }
}
