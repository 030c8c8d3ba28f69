"""Files that somebody else made: opened for reading and nothing else, and read row by row."""

from annotator.store.strangers.file import Refused
from annotator.store.strangers.reading import ArticleInFile, Stranger, open_stranger

__all__ = ["ArticleInFile", "Refused", "Stranger", "open_stranger"]
