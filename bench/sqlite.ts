import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Annotation } from '../src/shared/model/annotation.ts';
import type { After } from './bench.ts';

/** The peer of the store: the same annotations in SQLite, a row each. */
export interface Peer {
  /** Puts an annotation and waits until it is on the disk. */
  readonly put: (annotation: Annotation) => void;
  /** Opens the database anew and reads every row; answers the annotations by id. */
  readonly readAll: () => ReadonlyMap<unknown, unknown>;
}

/** A database in a folder, as durable as SQLite can be: write-ahead log, synchronous FULL. */
export function sqlite(after: After, folder: string, annotations: Iterable<Annotation>): Peer {
  const path = join(folder, 'peer.sqlite');
  const database = opened(path);
  after(() => Promise.resolve(database.close()));
  database.exec('CREATE TABLE annotation (id TEXT PRIMARY KEY, document TEXT, record TEXT) WITHOUT ROWID');
  database.exec('CREATE INDEX of_document ON annotation (document)');
  const insert = database.prepare('INSERT OR REPLACE INTO annotation VALUES (?, ?, ?)');
  const put = (annotation: Annotation): void =>
    void insert.run(annotation.id, annotation.document, JSON.stringify(annotation));
  database.exec('BEGIN');
  for (const annotation of annotations) put(annotation);
  database.exec('COMMIT');
  return {
    put,
    readAll() {
      const reader = opened(path);
      const rows = reader.prepare('SELECT id, record FROM annotation').all();
      const found = new Map<unknown, unknown>();
      for (const { id, record } of rows) found.set(id, JSON.parse(String(record)));
      reader.close();
      return found;
    },
  };
}

function opened(path: string): InstanceType<typeof DatabaseSync> {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return database;
}
