"""What stands over the text: which article it is, how far it is decided, whose lanes are whose."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.adjudication import SettlingState
from annotator.gui.views.compare.legend import Legend
from annotator.gui.views.compare.sides import Side
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside
from annotator.services.adjudicating import ArticleCases


class ArticleHead(QWidget):
    """Title, outlet and date, what is decided, and the legend of the lanes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("heading")
        self._known = ElidedLabel("muted")
        self._progress = label("", "small")
        self.legend = Legend()
        known = QHBoxLayout()
        known.setSpacing(GAP)
        known.addWidget(self._known, 1)
        known.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP // 2, GAP, GAP // 2)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addLayout(known)
        column.addWidget(self.legend)

    def show_article(self, article: ArticleCases, sides: Sequence[Side]) -> None:
        """Show an article, and the annotators who are compared in it."""
        known = article.compared.article
        untitled = QCoreApplication.translate("CompareView", "Untitled article")
        self._title.set_text(known.title or known.source_name or untitled)
        self._known.set_text(beside(known.outlet, known.published[:10]))
        self._progress.setText(_progress_words(article))
        self.legend.show_sides(sides)


def _progress_words(article: ArticleCases) -> str:
    translate = QCoreApplication.translate
    state = article.settling.state if article.settling else None
    words = {
        None: translate("CompareView", "Submitted")
        if article.submitted
        else translate("CompareView", "Not all submitted"),
        SettlingState.IN_REVIEW: translate("CompareView", "In review"),
        SettlingState.SETTLED: translate("CompareView", "Settled"),
    }[state]
    decided = translate("CompareView", "%1 · %2 of %3 decided")
    return filled(decided, words, article.decided, len(article.cases))
