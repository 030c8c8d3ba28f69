"""Who takes part in the tour: the analyst at the window, and two colleagues with their files."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.annotation import Annotation
from annotator.domain.repeat import Repeat
from annotator.domain.review import RemarkKind
from annotator.gui.window.window import ProjectWindow
from annotator.services import labelling, review
from annotator.services.articles import assign_event
from annotator.services.codebook import add_speaker
from annotator.services.defaults import new_project
from annotator.services.identity import identity_named
from annotator.services.merging import PACKET_SUFFIX, share
from annotator.services.safekeeping.backing_up import back_up_if_changed
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.services.statistics import keep_efforts
from annotator.services.steadiness import set_share
from annotator.services.steadiness.slipping import slip
from annotator.store.backup_note import Why
from annotator.store.queries.effort import Effort

_REVIEWER, _AUTHOR = "Kaveh Lorenz", "Maren Oduya"
"""Whose labels are in the sample."""
_NEWCOMER = "Ines Falk"


class Company:
    """The window, its folder, and what colleagues do there between two pictures."""

    def __init__(self, window: ProjectWindow, home: Path) -> None:
        self.window = window
        self.home = home

    def do(self, *ids: str) -> None:
        """Trigger actions, as their keys do."""
        for id in ids:
            self.window.commands[id].trigger()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def write(self, words: str) -> None:
        """Type words wherever the keyboard is."""
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, words)

    def label_as_a_colleague_did(self) -> list[Annotation]:
        """Let the analyst label three passages of an article as a colleague did, and hand it in."""
        desk, author = self.window.desk, self._colleague(_AUTHOR)
        article_id = self._article_ids()[3]
        theirs = desk.project.annotations.of_article(article_id, author.annotator_id)
        made: list[Annotation] = []
        for pattern in theirs[:3]:
            ranges = [(piece.start, piece.end) for piece in pattern.content]
            annotation, edit = labelling.label(
                desk.session, article_id, ranges, revise=partial(_like, pattern)
            )
            desk.tell(edit)
            made.append(annotation)
        desk.tell(labelling.submit(desk.session, article_id))
        return made

    def review(self, mine: list[Annotation]) -> None:
        """Let a colleague return the analyst's labels, and the author of one returned defend it."""
        desk = self.window.desk
        reviewer, author = self._colleague(_REVIEWER), self._colleague(_AUTHOR)
        reasons = review.reasons_of(desk.project)
        comments = ("Only the second half is said; the rest is the paper's.", "", "")
        for annotation, reason, comment in zip(mine, reasons, comments, strict=False):
            desk.tell(review.return_to_author(reviewer, [annotation.id], reason.id, comment))
        theirs = desk.project.annotations.of_article(self._article_ids()[0], author.annotator_id)
        doubted = [annotation.id for annotation in theirs[:2]]
        why = "Who is meant by this?"
        desk.tell(review.return_to_author(desk.session, doubted, reasons[1].id, why))
        item = review.of_annotations(desk.project, doubted)[doubted[0]][0]
        answer = "It stands in quotation marks in the original; I would keep it."
        desk.tell(review.answer(author, item.review.id, RemarkKind.DEFENDED, answer)[1])

    def slip_in(self) -> None:
        """Let a passage come back to a colleague, who labels it again, not all of it alike."""
        author = self._colleague(_AUTHOR)
        set_share(author.project, 50)
        made = slip(author)
        if made is not None:
            (repeat,) = author.project.tables.repeats.where("article_id", [made[0]])
            before = author.project.annotations.of_article(repeat.original_id, author.annotator_id)
            for pattern in before:
                if repeat.start <= pattern.start and pattern.end <= repeat.end:
                    self._label_again(author, repeat, pattern)
            labelling.submit(author, repeat.article_id)

    def count_keys(self, mine: list[Annotation]) -> None:
        """Say what the analyst's labels took, half of them with suggestions."""
        efforts = [
            Effort(annotation.id, 9 - 5 * (place % 2), 1, 31.0 - 12 * (place % 2), place % 2 == 1)
            for place, annotation in enumerate(mine)
        ]
        keep_efforts(self.window.desk.project, efforts)

    def packet(self) -> Path:
        """Write the packet of a colleague who has worked in a project of their own."""
        path = self.home / f"{_NEWCOMER}{PACKET_SUFFIX}"
        session = new_project(self.home / "Ines.annotator", identity_named(_NEWCOMER))
        fill_with_sample(session)
        speaker, _ = add_speaker(session, "Kamarkuh Water Board")
        articles = session.project.articles
        for id in articles.ids(articles.numbers(session.annotator_id))[:3]:
            start = articles.body(id).index(". ") + 2
            say = partial(_with_speaker, speaker.id)
            labelling.label(session, id, [(start, start + 90)], revise=say)
            labelling.submit(session, id)
        share(session.project, session.annotator_id, path)
        session.project.close()
        return path

    def take_out_of_events(self) -> None:
        """Let three articles that share passages report no event."""
        desk = self.window.desk
        ids = self._article_ids()[3:6]
        desk.edit(lambda: assign_event(desk.session, ids, None))

    def back_up(self, why: Why) -> None:
        """Make a backup of the project as it is."""
        back_up_if_changed(self.window.desk.project, paths.backups_folder(), why)

    def files(self) -> list[Path]:
        """Write files to import: a text, a page, and a table of several articles."""
        folder = self.home / "Reports"
        folder.mkdir(exist_ok=True)
        for name, content in _FILES.items():
            (folder / name).write_text(content, "utf-8")
        return [folder / name for name in _FILES]

    def _label_again(self, author: Session, repeat: Repeat, pattern: Annotation) -> None:
        ranges = [(p.start - repeat.start, p.end - repeat.start) for p in pattern.content]
        labelling.label(author, repeat.article_id, ranges, revise=partial(_like, pattern))

    def _article_ids(self) -> list[str]:
        articles, mine = self.window.desk.project.articles, self.window.desk.session.annotator_id
        return articles.ids(articles.numbers(mine))

    def _colleague(self, name: str) -> Session:
        project = self.window.desk.project
        everybody = project.tables.annotators.all()
        return Session(project, next(each for each in everybody if each.name == name))


def _with_speaker(speaker_id: str, annotation: Annotation) -> Annotation:
    """Say who speaks."""
    return replace(annotation, speaker_id=speaker_id)


def _like(pattern: Annotation, annotation: Annotation) -> Annotation:
    """Say of a new annotation what somebody said of another."""
    return replace(
        annotation,
        speaker_id=pattern.speaker_id,
        stances=pattern.stances,
        topics=pattern.topics,
        primary_topic=pattern.primary_topic,
        hedge=pattern.hedge,
    )


_FILES = {
    "harbour fees.txt": (
        "Harbour fees to rise in spring\n\nBy Ines Falk\n\nThe harbour board said on Monday that"
        " fees for small craft would rise by a tenth. “Nobody will be turned away,” its chair,"
        " Tomas Reyl, told reporters. The fishers’ union called the plan “a tax on the poor”.\n"
    ),
    "رسوم الميناء.html": (
        '<html lang="ar"><head><title>رسوم الميناء ترتفع في الربيع</title></head><body>'
        "<article><h1>رسوم الميناء ترتفع في الربيع</h1><p>قال رئيس مجلس الميناء: «لن نرد أحداً».</p>"
        "<p>ووصف اتحاد الصيادين الخطة بأنها ضريبة على الفقراء.</p></article></body></html>"
    ),
    "spring reports.csv": (
        "headline,paper,day,body\n"
        "Union threatens to stay ashore,Harbour Lamp,2026-02-03,"
        '"The fishers\' union will strike, its secretary said."\n'
        "Board stands by its fees,Basin Monitor,2026-02-04,"
        '"The fees are fair, the board repeated on Tuesday."\n'
    ),
}
"""Reports that nobody has written, by the names of their files."""
