"""Where suggestions are wanted: switched per project and per article, kept in the project."""

from annotator.services import offering
from annotator.store.project import Project


class Wanting:
    """What the two switches say; very long articles wait until they are asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._asked: set[str] = set()

    @property
    def in_project(self) -> bool:
        """Whether quotations are suggested in the project at all."""
        return offering.is_on(self._project)

    def in_article(self, article_id: str, length: int) -> bool:
        """Return whether an article of so many code points is one with suggestions."""
        short = length <= offering.LONGEST or article_id in self._asked
        return short and offering.is_on_in(self._project, article_id)

    def wants(self, article_id: str, length: int) -> bool:
        """Return whether both switches are on."""
        return self.in_project and self.in_article(article_id, length)

    @property
    def marked_only(self) -> bool:
        """Whether only what stands in quotation marks is suggested."""
        return offering.is_marked_only(self._project)

    def switch_marked_only(self, *, on: bool) -> None:
        """Suggest only what stands in quotation marks, or all that is said."""
        offering.switch_marked_only(self._project, on=on)

    def switch_project(self, *, on: bool) -> None:
        """Switch the whole project."""
        offering.switch(self._project, on=on)

    def switch_article(self, article_id: str, *, on: bool) -> None:
        """Switch one article; on also lets a very long one be read."""
        offering.switch_in(self._project, article_id, on=on)
        if on:
            self._asked.add(article_id)
