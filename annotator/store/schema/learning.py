"""What the program learns from labels, and what labelling takes; no part of the record."""

LEARNING = """
CREATE VIRTUAL TABLE annotation_search_word USING fts5vocab(annotation_search, row);

CREATE TABLE effort (
    annotation_id TEXT PRIMARY KEY,
    keys INTEGER NOT NULL CHECK (keys >= 0),
    clicks INTEGER NOT NULL CHECK (clicks >= 0),
    seconds REAL NOT NULL CHECK (seconds >= 0),
    suggesting INTEGER NOT NULL CHECK (suggesting IN (0, 1))
) STRICT, WITHOUT ROWID;
"""
"""`annotation_search_word` tells in how many annotations a word stands. `effort` holds the keys,
clicks and seconds that an annotation took, and whether suggestions were switched on; it stays
in this file."""
