"""The room for searching all articles."""

from annotator.gui.views.search.view import SearchView

__all__ = ["SearchView"]
