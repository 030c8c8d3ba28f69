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
from annotator.services.adjudicating.finding import Sought, find_case
from annotator.services.adjudicating.progress import ReviewedArticles, reviewed_articles

__all__ = [
    "NO_GROUNDS",
    "ArticleCases",
    "Case",
    "Grounds",
    "ReviewedArticles",
    "Sought",
    "accept_agreed",
    "all_from",
    "cases_of",
    "compose",
    "explain",
    "find_case",
    "open_agreed",
    "reopen",
    "reviewed_articles",
    "say_nothing",
    "settle",
    "take",
    "waits_agreed",
    "withdraw",
]
