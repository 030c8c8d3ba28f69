"""The tables of what colleagues sent: their edits as they made them, and with which merge."""

MERGING = """
CREATE TABLE merging (
    sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
    edit_id TEXT NOT NULL UNIQUE,
    standing INTEGER NOT NULL CHECK (standing IN (0, 1))
) STRICT;

CREATE TABLE received (
    number INTEGER PRIMARY KEY,
    merging INTEGER NOT NULL REFERENCES merging (sequence),
    id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    annotator_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undoes TEXT,
    redoes TEXT,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX received_record ON received (record_id);

CREATE TABLE unsettled (
    record_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER received_is_never_rewritten BEFORE UPDATE ON received
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
CREATE TRIGGER received_is_never_cut BEFORE DELETE ON received
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
"""
"""A row of `received` is what one edit made of one record. `merging` names the journal's
entries that are merges; what came with one that was undone
(`standing` 0) does not count. `unsettled` are records that may be something else than their
newest edit says, for the sake of others or because something is missing: each merge looks at
them again."""
