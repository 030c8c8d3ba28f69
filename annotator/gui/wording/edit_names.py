"""Edits in words, for the status bar, the undo menu and the history."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.edit import Edit
from annotator.gui.wording.filling import filled
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_WORDS = {
    "label": QT_TRANSLATE_NOOP("edits", "Labelled"),
    "copy_labels": QT_TRANSLATE_NOOP("edits", "Labels copied"),
    "label_many": QT_TRANSLATE_NOOP("edits", "Places labelled"),
    "take_proposal": QT_TRANSLATE_NOOP("edits", "Proposal taken"),
    "refuse_suggestion": QT_TRANSLATE_NOOP("edits", "Suggestion put away"),
    "delete": QT_TRANSLATE_NOOP("edits", "Annotation deleted"),
    "submit": QT_TRANSLATE_NOOP("edits", "Article submitted"),
    "reopen": QT_TRANSLATE_NOOP("edits", "Article reopened"),
    "add_segment": QT_TRANSLATE_NOOP("edits", "Piece added"),
    "remove_segment": QT_TRANSLATE_NOOP("edits", "Piece taken out"),
    "set_cue": QT_TRANSLATE_NOOP("edits", "Cue set"),
    "set_source": QT_TRANSLATE_NOOP("edits", "Source words set"),
    "move_boundary": QT_TRANSLATE_NOOP("edits", "Boundary moved"),
    "set_speaker": QT_TRANSLATE_NOOP("edits", "Speaker set"),
    "set_stance": QT_TRANSLATE_NOOP("edits", "Stance set"),
    "set_target": QT_TRANSLATE_NOOP("edits", "Target set"),
    "add_topic_to": QT_TRANSLATE_NOOP("edits", "Topic added"),
    "remove_stance": QT_TRANSLATE_NOOP("edits", "Stance taken away"),
    "remove_topic": QT_TRANSLATE_NOOP("edits", "Topic taken away"),
    "set_primary_topic": QT_TRANSLATE_NOOP("edits", "Primary topic set"),
    "set_quotation_type": QT_TRANSLATE_NOOP("edits", "Quotation type set"),
    "set_hedge": QT_TRANSLATE_NOOP("edits", "Hedge set"),
    "set_confidence": QT_TRANSLATE_NOOP("edits", "Confidence set"),
    "set_discuss": QT_TRANSLATE_NOOP("edits", "Flag set"),
    "change_many": QT_TRANSLATE_NOOP("edits", "Annotations changed"),
    "nothing_to_label": QT_TRANSLATE_NOOP("edits", "Nothing to label said"),
    "set_note": QT_TRANSLATE_NOOP("edits", "Note written"),
    "decide": QT_TRANSLATE_NOOP("edits", "Difference decided"),
    "set_gold_words": QT_TRANSLATE_NOOP("edits", "Words of a gold label set"),
    "accept_agreed": QT_TRANSLATE_NOOP("edits", "Agreed labels accepted"),
    "explain_decision": QT_TRANSLATE_NOOP("edits", "Reason of a decision given"),
    "withdraw_decision": QT_TRANSLATE_NOOP("edits", "Decision taken back"),
    "settle": QT_TRANSLATE_NOOP("edits", "Article settled"),
    "unsettle": QT_TRANSLATE_NOOP("edits", "Article opened for review again"),
    "import": QT_TRANSLATE_NOOP("edits", "Articles imported"),
    "merge": QT_TRANSLATE_NOOP("edits", "Colleagues' labels brought in"),
    "set_metadata": QT_TRANSLATE_NOOP("edits", "Article details changed"),
    "assign_event": QT_TRANSLATE_NOOP("edits", "Event assigned"),
    "toggle_furniture": QT_TRANSLATE_NOOP("edits", "Furniture changed"),
    "find_furniture": QT_TRANSLATE_NOOP("edits", "Furniture found"),
    "join": QT_TRANSLATE_NOOP("edits", "Annotator joined"),
    "new_project": QT_TRANSLATE_NOOP("edits", "Project made"),
    "fill_with_sample": QT_TRANSLATE_NOOP("edits", "Sample filled in"),
    "add_speaker": QT_TRANSLATE_NOOP("edits", "Speaker added"),
    "add_alias": QT_TRANSLATE_NOOP("edits", "Alias added"),
    "add_topic": QT_TRANSLATE_NOOP("edits", "Topic added to the codebook"),
    "add_scale_value": QT_TRANSLATE_NOOP("edits", "Stance added to the scale"),
    "revise_entry": QT_TRANSLATE_NOOP("edits", "Codebook entry changed"),
    "archive": QT_TRANSLATE_NOOP("edits", "Codebook entry archived"),
    "restore": QT_TRANSLATE_NOOP("edits", "Codebook entry restored"),
    "merge_speakers": QT_TRANSLATE_NOOP("edits", "Speakers merged"),
    "merge_topics": QT_TRANSLATE_NOOP("edits", "Topics merged"),
    "part_speakers": QT_TRANSLATE_NOOP("edits", "Merge of speakers taken back"),
    "part_topics": QT_TRANSLATE_NOOP("edits", "Merge of topics taken back"),
    "move_topic": QT_TRANSLATE_NOOP("edits", "Topic moved"),
    "order_scale": QT_TRANSLATE_NOOP("edits", "Scale ordered"),
    "take_in_codebook": QT_TRANSLATE_NOOP("edits", "Codebook imported"),
    "accept_annotation": QT_TRANSLATE_NOOP("edits", "Label accepted"),
    "return_annotation": QT_TRANSLATE_NOOP("edits", "Label returned"),
    "report_missed": QT_TRANSLATE_NOOP("edits", "Missed words reported"),
    "answer_review": QT_TRANSLATE_NOOP("edits", "Review answered"),
    "close_review": QT_TRANSLATE_NOOP("edits", "Review closed"),
    "reopen_review": QT_TRANSLATE_NOOP("edits", "Review opened again"),
    "withdraw_review": QT_TRANSLATE_NOOP("edits", "Verdict taken back"),
    "set_reasons": QT_TRANSLATE_NOOP("edits", "Reasons for returning changed"),
    "slip_in": QT_TRANSLATE_NOOP("edits", "Article added"),
    "add_event": QT_TRANSLATE_NOOP("edits", "Event added"),
    "revise_event": QT_TRANSLATE_NOOP("edits", "Event changed"),
    "remove_event": QT_TRANSLATE_NOOP("edits", "Event removed"),
}


def name_words(name: str) -> str:
    """Return an edit's name in words, in the language of the window."""
    words = _WORDS.get(name, QT_TRANSLATE_NOOP("edits", "Changed"))
    return QCoreApplication.translate("edits", words)


def edit_words(edit: Edit) -> str:
    """Return what an edit did in words, also where it undid or redid another."""
    return step_words(edit.name, undoes=bool(edit.undoes), redoes=bool(edit.redoes))


def step_words(name: str, *, undoes: bool = False, redoes: bool = False) -> str:
    """Return what the edit of a name did, and whether it undid or redid another."""
    words = name_words(name)
    if undoes:
        return filled(QCoreApplication.translate("edits", "Undone: %1"), words)
    if redoes:
        return filled(QCoreApplication.translate("edits", "Redone: %1"), words)
    return words
