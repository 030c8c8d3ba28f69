"""The tables of a project file, as numbered steps that are never edited after release."""

from annotator.store.schema.counts import TALLIES, USES
from annotator.store.schema.merging import MERGING
from annotator.store.schema.project import (
    ANNOTATIONS,
    ARTICLES,
    CODEBOOK,
    JOURNAL,
    PROJECT,
    SEARCH,
)
from annotator.store.schema.review import REVIEW
from annotator.store.schema.suggestions import LEARNING, REPEATS, SUGGESTIONS

APPLICATION_ID = 0x416E6E6F
"""`Anno` in ASCII, at byte 68 of every project file (sqlite.org/fileformat.html §1.3.8)."""

_SEARCH_IN_LARGER_PIECES = """
INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 33554432);
"""
"""How many bytes of the index wait in memory: with the usual one million, many articles at
once are written in small pieces and merged again and again (sqlite.org/fts5.html §6)."""

STEPS: dict[str, tuple[str, ...]] = {
    "0001_project": (PROJECT, ARTICLES, CODEBOOK, ANNOTATIONS, SEARCH, JOURNAL),
    "0002_suggestions": (SUGGESTIONS,),
    "0003_search_in_larger_pieces": (_SEARCH_IN_LARGER_PIECES,),
    "0004_review": (REVIEW,),
    "0006_learning": (LEARNING,),
    "0008_tallies": (TALLIES,),
    "0009_repeats": (REPEATS,),
    "0010_merging": (MERGING,),
    "0012_uses": (USES,),
}
"""The scripts of each step by its name, in their order."""
