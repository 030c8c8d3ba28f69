"""Finds, in the text of an article, what somebody is reported to say, and who."""

from annotator.services.suggesting.speakers.register import Register
from annotator.services.suggesting.suggest import suggest
from annotator.services.suggesting.suggestion import Kind, Reason, Suggestion

__all__ = ["Kind", "Reason", "Register", "Suggestion", "suggest"]
