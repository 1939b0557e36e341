/** Raised with every change of what a catalogue holds: one of another number is made anew. */
export const CATALOGUE_FORMAT = "2";

/**
 * A catalogue: what a register holds, laid out for being looked at. It is derived, stands in a file of its own beside the register, and may be
 * deleted at any time. Bodies are JSON, most of them compressed.
 */
export const CATALOGUE_SCHEMA = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE entry (               -- a record of the register, or a line about one
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT,                      -- what it belongs to: the engagement of a report, the document of a statement, the whole of a part
  body BLOB NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_by_owner ON entry (kind, owner, id);

CREATE TABLE alias (id TEXT PRIMARY KEY, own TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE facet (               -- a column of the engagements: row by row the places in the list of its values
  name TEXT PRIMARY KEY,
  list BLOB NOT NULL,
  ends BLOB NOT NULL,
  codes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE name_key (key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (key, id)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE name USING fts5 (text, shown UNINDEXED, id UNINDEXED, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE lettered (number INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE lettering USING fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 0");
`;
