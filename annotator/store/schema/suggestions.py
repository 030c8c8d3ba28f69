"""What helps to label: suggestions put away, what is learned, passages that come back."""

SUGGESTIONS = """
ALTER TABLE annotation ADD COLUMN suggestion_seen INTEGER NOT NULL DEFAULT 0
    CHECK (suggestion_seen IN (0, 1));

CREATE TABLE refusal (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX refusal_article ON refusal (article_id, annotator_id);
"""
"""Which annotations were suggested before they were made, and what was put away."""

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

REPEATS = """
CREATE TABLE repeat (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    original_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    made_at TEXT NOT NULL,
    CHECK (article_id <> original_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeat_article ON repeat (article_id);
CREATE INDEX repeat_annotator ON repeat (annotator_id);
"""
"""The passages that come back to whoever labelled them."""
