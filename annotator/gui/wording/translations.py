"""The languages of the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` as it is; the name tells lupdate to collect it under `context`.

    Qt's own function of this name has no usable type.
    """
    del context
    return text


def action_text(text: str) -> str:
    """Return a text of the action specs in the language of the window."""
    return QCoreApplication.translate("actions", text) if text else ""


KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backtab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Pause"),
    QT_TRANSLATE_NOOP("QShortcut", "Print"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Menu"),
    QT_TRANSLATE_NOOP("QShortcut", "Help"),
)
"""Keys that our translations name as they are printed; Qt's own would put them into words."""


class Language(StrEnum):
    """A language that the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    ARABIC = "ar"
    PERSIAN = "fa"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.ARABIC: "العربية",
    Language.PERSIAN: "فارسی",
}
"""Each language in its own words."""


def spoken(language: Language, system: QLocale | None = None) -> Language:
    """Return the language that is meant: never `SYSTEM`, English where nothing else fits."""
    if language is not Language.SYSTEM:
        return language
    code = (system or QLocale.system()).name().partition("_")[0]
    return next((known for known in OWN_NAMES if known.value == code), Language.ENGLISH)


def speak(application: QApplication, language: Language) -> list[QTranslator]:
    """Make windows that are built from now on speak `language` and read in its direction.

    Returns the translators, so that a test can take them out again.
    """
    chosen = spoken(language)
    locale = QLocale(chosen.value) if chosen is not Language.ENGLISH else _english_locale()
    QLocale.setDefault(locale)
    own = str(paths.resource("translations"))
    places = [(f"annotator_{chosen}", own)]
    if chosen is not Language.ENGLISH:
        places.insert(0, (f"qtbase_{chosen}", _translations_of_qt()))
    translators: list[QTranslator] = []
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            translators.append(translator)
    application.setLayoutDirection(locale.textDirection())
    return translators


def _translations_of_qt() -> str:
    """Return where Qt has its own words in other languages than English."""
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def window_language() -> str:
    """Return the code (ISO 639-1) of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def is_mirrored() -> bool:
    """Return whether the window reads from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def onward_arrow() -> str:
    """Return the arrow that points the way the window reads."""
    return "←" if is_mirrored() else "→"


def _english_locale() -> QLocale:
    """Dates and numbers as the system writes them, where the system speaks English."""
    system = QLocale.system()
    return system if system.language() is QLocale.Language.English else QLocale("en")
