"""Copying what is selected in an article, exactly as it stands there."""

from PySide6.QtWidgets import QApplication

from annotator.domain.article import Article
from annotator.gui.widgets.reader import Reader


def copy_selection(reader: Reader, article: Article | None, *, with_source: bool) -> None:
    """Copy the selected words, with title, outlet, date and place in the text if they are wanted.

    Nothing is copied where no words are selected.
    """
    selection = reader.selection()
    if article is None or selection is None:
        return
    start, end = selection
    words = reader.text()[start:end]
    if with_source:
        known = [article.outlet, article.title, article.published[:10], article.url]
        source = ", ".join(part for part in known if part)
        words = f"“{words}” ({source}, {start}–{end})"
    QApplication.clipboard().setText(words)
