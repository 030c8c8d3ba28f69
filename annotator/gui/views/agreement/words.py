"""The words of the agreement room: what is measured, how, and what a figure means."""

from collections.abc import Hashable, Set
from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.domain.annotation import Hedge, QuotationType
from annotator.domain.lookup import Codebook
from annotator.gui.models.words import hedge_word, quotation_type_word, speaker_or_missing_words
from annotator.gui.wording.direction import is_right_to_left
from annotator.gui.wording.isolating import isolated, kept_in_window_direction
from annotator.gui.wording.sentences import told
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP, is_mirrored
from annotator.services.measuring import Figure, Measure, Subject

_SUBJECTS = {
    Subject.SPANS: QT_TRANSLATE_NOOP("Agreement", "Finding passages"),
    Subject.CONTENT: QT_TRANSLATE_NOOP("Agreement", "Cutting out what is said"),
    Subject.SOURCE: QT_TRANSLATE_NOOP("Agreement", "Cutting out source words"),
    Subject.CUE: QT_TRANSLATE_NOOP("Agreement", "Cutting out cues"),
    Subject.SPEAKER: QT_TRANSLATE_NOOP("Agreement", "Speaker"),
    Subject.TYPE: QT_TRANSLATE_NOOP("Agreement", "Quotation type"),
    Subject.HEDGE: QT_TRANSLATE_NOOP("Agreement", "Hedge"),
    Subject.POLARITY: QT_TRANSLATE_NOOP("Agreement", "Polarity of the stance"),
    Subject.TOPICS: QT_TRANSLATE_NOOP("Agreement", "Topics"),
}
_MEASURES = {
    Measure.F1_EXACT: QT_TRANSLATE_NOOP("Agreement", "F1, exactly the same"),
    Measure.F1_IOU: QT_TRANSLATE_NOOP("Agreement", "F1, half in common"),
    Measure.F1_OVERLAP: QT_TRANSLATE_NOOP("Agreement", "F1, anything in common"),
    Measure.ALPHA_U: QT_TRANSLATE_NOOP("Agreement", "αU (2004)"),
    Measure.BAR_U_ALPHA: QT_TRANSLATE_NOOP("Agreement", "|uα (2016)"),
    Measure.ALPHA: QT_TRANSLATE_NOOP("Agreement", "α"),
    Measure.ALPHA_JACCARD: QT_TRANSLATE_NOOP("Agreement", "α, Jaccard"),
    Measure.ALPHA_MASI: QT_TRANSLATE_NOOP("Agreement", "α, MASI"),
    Measure.KAPPA: QT_TRANSLATE_NOOP("Agreement", "κ"),
    Measure.KAPPA_LINEAR: QT_TRANSLATE_NOOP("Agreement", "κ, linear weights"),
    Measure.KAPPA_QUADRATIC: QT_TRANSLATE_NOOP("Agreement", "κ, quadratic weights"),
    Measure.PERCENT: QT_TRANSLATE_NOOP("Agreement", "Percent agreement"),
    Measure.AC1: QT_TRANSLATE_NOOP("Agreement", "AC1"),
}
_PLAIN = {
    Measure.F1_EXACT: QT_TRANSLATE_NOOP(
        "Agreement",
        "Of all passages that either marked, how large a share both marked with exactly the same"
        " characters: 1 all, 0 none. Twice what is in common over all that was marked"
        " (F1; van Rijsbergen 1979).",
    ),
    Measure.F1_IOU: QT_TRANSLATE_NOOP(
        "Agreement",
        "As F1, but passages count as the same when what they have in common is at least half of"
        " what they cover together (intersection over union), one with one, so that the total"
        " overlap is greatest.",
    ),
    Measure.F1_OVERLAP: QT_TRANSLATE_NOOP(
        "Agreement",
        "As F1, but passages count as the same when they have any character in common,"
        " one with one.",
    ),
    Measure.ALPHA_U: QT_TRANSLATE_NOOP(
        "Agreement",
        "How alike the text was cut into passages, lengths and gaps counted: 1 alike, 0 as if"
        " cut at random, below 0 worse than that (Krippendorff 2004, Quality & Quantity 38).",
    ),
    Measure.BAR_U_ALPHA: QT_TRANSLATE_NOOP(
        "Agreement",
        "Whether the same stretches of the text were marked at all: 1 the same, 0 as by chance"
        " (Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50, eq. 6).",
    ),
    Measure.ALPHA: QT_TRANSLATE_NOOP(
        "Agreement",
        "1 minus the disagreement observed over that expected by chance: 1 full agreement,"
        " 0 chance. For polarity by the order of the scale (Krippendorff 2011).",
    ),
    Measure.ALPHA_JACCARD: QT_TRANSLATE_NOOP(
        "Agreement",
        "α for sets of topics: two sets differ by the share of topics that only one of them"
        " holds (Krippendorff 2011; Jaccard 1912).",
    ),
    Measure.ALPHA_MASI: QT_TRANSLATE_NOOP(
        "Agreement",
        "α for sets of topics, gentler where one set holds the other"
        " (Krippendorff 2011; Passonneau 2006).",
    ),
    Measure.KAPPA: QT_TRANSLATE_NOOP(
        "Agreement",
        "Agreement beyond what each one's own habits would give by chance: 1 full, 0 chance"
        " (two annotators: Cohen 1960; more: Fleiss 1971).",
    ),
    Measure.KAPPA_LINEAR: QT_TRANSLATE_NOOP(
        "Agreement",
        "As κ, but a mismatch counts by how many steps of the scale lie between (Cohen 1968).",
    ),
    Measure.KAPPA_QUADRATIC: QT_TRANSLATE_NOOP(
        "Agreement",
        "As κ, but a mismatch counts by the square of the steps between (Cohen 1968).",
    ),
    Measure.PERCENT: QT_TRANSLATE_NOOP(
        "Agreement",
        "The share of pairs with the same label. Chance is not taken off, so it looks high where"
        " one label prevails (Artstein & Poesio 2008).",
    ),
    Measure.AC1: QT_TRANSLATE_NOOP(
        "Agreement",
        "Agreement beyond chance that stays steady where one label prevails (Gwet 2008).",
    ),
}


def subject_word(subject: Subject) -> str:
    """Return what annotators agree on, in words."""
    return QCoreApplication.translate("Agreement", _SUBJECTS[subject])


def measure_word(measure: Measure) -> str:
    """Return the name of a measure."""
    words = QCoreApplication.translate("Agreement", _MEASURES[measure])
    if is_mirrored() and _is_mixed(words):
        return kept_in_window_direction(words)
    return isolated(words)


def _is_mixed(words: str) -> bool:
    """Whether words of the window's language stand beside a sign: “F1, exactly the same”."""
    return any(is_right_to_left(word) for word in words.split())


def measure_plain(measure: Measure) -> str:
    """Return what a measure means in plain words, and where its formula is from."""
    return QCoreApplication.translate("Agreement", _PLAIN[measure])


def label_word(subject: Subject, label: Hashable, book: Codebook) -> str:
    """Return what a label of a field is called on the screen."""
    text = str(label)
    match subject:
        case Subject.SPEAKER:
            return speaker_or_missing_words(text, book) or text
        case Subject.TYPE:
            return quotation_type_word(QuotationType(text))
        case Subject.HEDGE:
            return hedge_word(Hedge(text))
        case Subject.POLARITY:
            value = book.value(text)
            return f"{value.mark} {value.name}".strip() if value else text
        case _:
            if not isinstance(label, Set):
                return text
            names = sorted(book.topic_path(id) or id for id in cast("Set[str]", label))
            return " + ".join(names) or QCoreApplication.translate("Agreement", "(no topic)")


def number_words(value: float | None) -> str:
    """Return a figure as the language writes it, with two decimals; a dash for none."""
    return "—" if value is None else QLocale().toString(value, "f", 2)


def interval_words(figure: Figure) -> str:
    """Return the interval of a figure, or nothing."""
    if figure.low is None or figure.high is None:
        return ""
    return f"{number_words(figure.low)} … {number_words(figure.high)}"


def figure_words(figure: Figure) -> str:
    """Return all that can be said of a figure beside its value, sentence by sentence."""
    parts = [measure_plain(figure.measure)]
    if figure.why_not:
        parts.insert(0, told(figure.why_not))
    if figure.why_no_interval:
        parts.append(told(figure.why_no_interval))
    if figure.note:
        parts.append(told(figure.note))
    return " ".join(parts)
