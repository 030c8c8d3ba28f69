"""The articles: as a list beside the text, and as a table in a room of their own."""

from annotator.gui.views.articles_list import ArticleListView
from annotator.gui.views.articles_table import ArticlesView

__all__ = ["ArticleListView", "ArticlesView"]
