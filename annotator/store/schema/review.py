"""The tables of reviews and of the gold layer's decisions."""

REVIEW = """
CREATE TABLE return_reason (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    definition TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    author_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    annotation_id TEXT,
    "start" INTEGER CHECK ("start" >= 0),
    "end" INTEGER CHECK ("end" > "start"),
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'returned')),
    reason_id TEXT REFERENCES return_reason (id) DEFERRABLE INITIALLY DEFERRED,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    made_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((annotation_id IS NULL) = ("start" IS NOT NULL)),
    CHECK (("start" IS NULL) = ("end" IS NULL)),
    CHECK (verdict = 'returned' OR reason_id IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_annotation ON review (annotation_id) WHERE annotation_id IS NOT NULL;
CREATE INDEX review_article ON review (article_id);
CREATE INDEX review_author ON review (author_id, closed);

CREATE TABLE remark (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('remark', 'changed', 'defended')),
    text TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX remark_review ON remark (review_id);

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('agreed', 'taken', 'composed', 'edited', 'nothing')),
    annotation_ids TEXT NOT NULL CHECK (json_valid(annotation_ids)),
    gold_id TEXT REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
    taken TEXT NOT NULL CHECK (json_valid(taken)),
    reason_id TEXT REFERENCES return_reason (id) DEFERRABLE INITIALLY DEFERRED,
    comment TEXT NOT NULL,
    made_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((outcome = 'nothing') = (gold_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_article ON decision (article_id, annotator_id);
CREATE INDEX decision_gold ON decision (gold_id) WHERE gold_id IS NOT NULL;

CREATE TABLE settling (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('in_review', 'settled')),
    updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX settling_article ON settling (article_id);
"""
