"""The codebook as a file: JSON or CSV, out of one project and into another."""

from annotator.services.codebook_files.reading import read_codebook
from annotator.services.codebook_files.taking_in import CodebookReport, take_in_codebook
from annotator.services.codebook_files.writing import write_codebook

__all__ = ["CodebookReport", "read_codebook", "take_in_codebook", "write_codebook"]
