"""Adjudicating: settling what annotators differ in into the gold layer."""

from annotator.services.adjudicating.cases import ArticleCases, Case, cases_of
from annotator.services.adjudicating.composing import all_from
from annotator.services.adjudicating.deciding import (
    NO_GROUNDS,
    Grounds,
    accept_agreed,
    compose,
    explain,
    open_agreed,
    reopen,
    say_nothing,
    settle,
    take,
    waits_agreed,
    withdraw,
)
from annotator.services.adjudicating.progress import (
    ReviewedArticle,
    ReviewProgress,
    review_progress,
)

__all__ = [
    "NO_GROUNDS",
    "ArticleCases",
    "Case",
    "Grounds",
    "ReviewProgress",
    "ReviewedArticle",
    "accept_agreed",
    "all_from",
    "cases_of",
    "compose",
    "explain",
    "open_agreed",
    "reopen",
    "review_progress",
    "say_nothing",
    "settle",
    "take",
    "waits_agreed",
    "withdraw",
]
