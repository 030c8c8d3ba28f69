"""Review: what colleagues and adjudicators make of labels, and why."""

from annotator.services.review.reasons import reason_changes, reasons_of

__all__ = ["reason_changes", "reasons_of"]
