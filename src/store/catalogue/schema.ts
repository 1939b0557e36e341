/** Raised with every change of what a catalogue holds: one of another number is made anew. */
export const CATALOGUE_FORMAT = "5";

/** Fewer and longer pages: what is looked up at random is read in fewer pieces. */
const PAGE_BYTES = 16_384;

/**
 * A catalogue: what a register holds, laid out for being looked at. It is derived, stands in a file of its own beside the register, and may be
 * deleted at any time. Entries of a kind stand together in blocks, one a line, as JSON: what is alike is compressed together.
 */
export const CATALOGUE_SCHEMA = `
PRAGMA page_size = ${PAGE_BYTES};

CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE block (number INTEGER PRIMARY KEY, lines BLOB NOT NULL) STRICT;

CREATE TABLE entry (               -- where a record of the register, or a line about one, stands
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT,                      -- what it belongs to and is listed by: the document of a statement, the story of a document
  block INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (id TEXT PRIMARY KEY, own TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE facet (               -- a column of the engagements: row by row the places in the list of its values
  name TEXT PRIMARY KEY,
  list BLOB NOT NULL,
  ends BLOB NOT NULL,
  codes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE called (language TEXT PRIMARY KEY, names BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE name_key (key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (key, id)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE name USING fts5 (text, shown UNINDEXED, id UNINDEXED, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE lettered (number INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE lettering USING fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 0");

-- Entries as they come: in the order of their keys they are put down at the end, which takes a fraction of the time and of the room.
CREATE TEMP TABLE held (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT, line TEXT NOT NULL) STRICT;
CREATE TEMP TABLE arriving (kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT, block INTEGER NOT NULL, line INTEGER NOT NULL) STRICT;
`;

/** What is put down once all entries are there. */
export const CATALOGUE_INDEXES = `
INSERT OR REPLACE INTO entry SELECT kind, id, owner, block, line FROM arriving ORDER BY kind, id, rowid;
DROP TABLE arriving;
DROP TABLE held;
CREATE INDEX entry_by_owner ON entry (kind, owner, id) WHERE owner IS NOT NULL;
INSERT INTO about SELECT 'count ' || kind, count(*) FROM entry GROUP BY kind;
`;
