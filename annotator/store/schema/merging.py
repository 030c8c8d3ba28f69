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
    redoes TEXT
) STRICT;
CREATE INDEX received_merging ON received (merging);

CREATE TABLE received_change (
    received INTEGER NOT NULL REFERENCES received (number),
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (record_id, received),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE unsettled (
    record_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER received_is_never_rewritten BEFORE UPDATE ON received
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
CREATE TRIGGER received_is_never_cut BEFORE DELETE ON received
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
CREATE TRIGGER received_change_is_never_rewritten BEFORE UPDATE ON received_change
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
CREATE TRIGGER received_change_is_never_cut BEFORE DELETE ON received_change
BEGIN SELECT raise(ABORT, 'what was received is only ever added to'); END;
"""
"""`merging` names the journal's entries that are merges; what came with one that was undone
(`standing` 0) does not count. `unsettled` are records that may be something else than their
newest edit says, for the sake of others or because something is missing: each merge looks at
them again."""
