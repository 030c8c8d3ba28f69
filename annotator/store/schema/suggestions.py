"""What suggestions left behind: which were seen, and which were put away."""

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
