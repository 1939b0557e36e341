/**
 * The first register file. Precious are item, appearance, correction and pin; everything below "derived" can be made
 * again from them. Ids of nodes carry their kind (doc_, rep_, frm_, ofm_), so one table serves all strata of linking.
 */
export const register = `
CREATE TABLE item (
  id TEXT PRIMARY KEY,             -- sha256: of format and bytes
  format TEXT NOT NULL,
  bytes BLOB NOT NULL,             -- as they arrived, zstd
  size INTEGER NOT NULL,           -- in bytes, before compression
  document TEXT                    -- what it is read as; null: the present program cannot read it
) STRICT;
CREATE INDEX item_by_document ON item (document);

CREATE TABLE appearance (
  item TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  PRIMARY KEY (item, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (          -- append-only; taking one back is a row of its own
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  body TEXT NOT NULL               -- JSON, after its kind
) STRICT;

CREATE TABLE pin (id TEXT PRIMARY KEY, node TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX pin_by_node ON pin (node);

CREATE TABLE rejection (
  place TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  remedy TEXT NOT NULL,
  about TEXT,                      -- document or item that is kept although it was rejected; null: nothing was kept
  PRIMARY KEY (place, what, why)
) STRICT, WITHOUT ROWID;

-- derived

CREATE TABLE derived (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  text_hash TEXT NOT NULL,
  main_report TEXT,                -- whose engagement gives the story
  record BLOB NOT NULL,            -- SourceRecord, packed: three quarters smaller
  analysis BLOB NOT NULL           -- Analysis, packed
) STRICT;

CREATE TABLE node (                -- what linking joins
  id TEXT PRIMARY KEY,
  facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE told (                -- which documents tell a node; it goes with the last of them
  node TEXT NOT NULL REFERENCES node (id),
  document TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (node, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_by_document ON told (document, node);

CREATE TABLE node_key (
  stratum INTEGER NOT NULL,
  key TEXT NOT NULL,
  node TEXT NOT NULL,
  PRIMARY KEY (stratum, key, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX node_key_by_node ON node_key (node, stratum, key);

CREATE TABLE membership (
  stratum INTEGER NOT NULL,
  node TEXT NOT NULL,
  grp TEXT NOT NULL,
  note TEXT,                       -- of a copy its relation to the leader, of a report the signature of its group
  PRIMARY KEY (stratum, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_group ON membership (stratum, grp, node);

CREATE TABLE settled (             -- pairs of forms that an engagement settles, both ways round
  form TEXT NOT NULL,
  other TEXT NOT NULL,
  owner TEXT NOT NULL,
  PRIMARY KEY (form, other, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX settled_by_owner ON settled (owner);

CREATE TABLE edge (                -- pairs that may stand in one group, both ways round: what is decided spreads along these only
  stratum INTEGER NOT NULL,
  node TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (stratum, node, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE alike (               -- forms that their names allow to be one person, both ways round
  form TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (form, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (           -- what corrections now say of two nodes, both ways round
  node TEXT NOT NULL,
  other TEXT NOT NULL,
  same INTEGER NOT NULL,
  PRIMARY KEY (node, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (                -- what still has to be settled
  stratum INTEGER NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (stratum, key)
) STRICT, WITHOUT ROWID;
`;
