/**
 * What the present program read of each item stands beside it, so that nothing has to be read again under the write lock. All of it is
 * derived: a register of the first migration has none, and is derived again before anything is read or added.
 */
export const readings = `
CREATE TABLE reading (             -- what the present program read of an item; none: it cannot
  item TEXT PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  said TEXT NOT NULL,              -- SourceRecord without its text, which is the document's, as JSON
  remarks TEXT NOT NULL            -- what of it could not be used, as JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE unanalysed (          -- texts on which the analysis broke down: they have no row in document
  document TEXT PRIMARY KEY,
  text TEXT NOT NULL               -- as JSON: it may hold a zero
) STRICT, WITHOUT ROWID;

CREATE TABLE rejection_about (     -- two documents of one place may be rejected for one reason
  place TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  remedy TEXT NOT NULL,
  about TEXT NOT NULL,             -- document or item that is kept although it was rejected; empty: nothing was kept
  PRIMARY KEY (place, what, why, about)
) STRICT, WITHOUT ROWID;
INSERT INTO rejection_about SELECT place, what, why, remedy, coalesce(about, '') FROM rejection;
DROP TABLE rejection;
ALTER TABLE rejection_about RENAME TO rejection;

UPDATE derived SET value = 'before readings were kept' WHERE key = 'program';
DELETE FROM derived WHERE key = 'rebuilding';
`;
