"""Comparing: where annotators of the same articles differ, and in what."""

from annotator.services.comparing.articles import (
    ComparedArticle,
    comparable_article,
    comparable_articles,
    compare_article,
    compared_articles,
)
from annotator.services.comparing.groups import (
    Difference,
    Group,
    Grouping,
    differences_of,
    group_annotations,
    join_pairs,
)
from annotator.services.comparing.kinds import (
    Codes,
    Kind,
    codes_of,
    kinds_between,
    standing_speaker,
    standing_topic,
)

__all__ = [
    "Codes",
    "ComparedArticle",
    "Difference",
    "Group",
    "Grouping",
    "Kind",
    "codes_of",
    "comparable_article",
    "comparable_articles",
    "compare_article",
    "compared_articles",
    "differences_of",
    "group_annotations",
    "join_pairs",
    "kinds_between",
    "standing_speaker",
    "standing_topic",
]
