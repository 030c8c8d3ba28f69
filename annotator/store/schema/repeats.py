"""The table of passages that come back to whoever labelled them."""

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
