"""What a packet holds, in words."""

from PySide6.QtCore import QLocale, QObject

from annotator.domain.annotation import Layer
from annotator.store.project import Project


class ShareWords(QObject):
    """Puts into words how much of somebody's work there is."""

    def of(self, labels: int, gold: int, reviews: int, decisions: int) -> str:
        """Return what there is, such as “12 labels and 3 reviews”; empty where there is nothing."""
        parts = (
            self.tr("%Ln labels", None, labels) if labels else "",
            self.tr("%Ln gold labels", None, gold) if gold else "",
            self.tr("%Ln reviews", None, reviews) if reviews else "",
            self.tr("%Ln decisions", None, decisions) if decisions else "",
        )
        return str(QLocale().createSeparatedList([part for part in parts if part]))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]


def there_is(project: Project, annotator_id: str) -> tuple[int, int, int, int]:
    """Return how much of somebody's stands in a project now, as `ShareWords.of` takes it."""
    tables = project.tables
    reviews = (tables.reviews, tables.remarks)
    return (
        project.annotations.count_of(annotator_id, Layer.OWN),
        project.annotations.count_of(annotator_id, Layer.GOLD),
        sum(len(table.where("annotator_id", [annotator_id])) for table in reviews),
        len(tables.decisions.where("annotator_id", [annotator_id])),
    )
