"""The sample project: invented articles, a codebook, and two annotators' labels."""

from annotator.services.sample.fill import fill_with_sample

__all__ = ["fill_with_sample"]
