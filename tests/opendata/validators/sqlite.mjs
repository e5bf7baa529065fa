// What SQLite's own program reads.
import { execFileSync } from 'node:child_process';

/** The rows that answer a question to a database, as objects. */
export function rowsOf(database, sql) {
  const answer = execFileSync('sqlite3', ['-readonly', '-batch', '-json', database, sql], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return answer === '' ? [] : JSON.parse(answer);
}
