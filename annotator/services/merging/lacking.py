"""What a file refers to and nobody has, and what it changes and may not, by kind of record."""

MINE_ELSEWHERE = {
    "annotator": "It needs a person of your own adding who is not of this project.",
    "event": "It needs an event of yours that is not of this project.",
    "article": "It needs an article of yours that is not of this project.",
    "speaker": "It needs a speaker of yours that is not of this project.",
    "scale_value": "It needs a stance of yours that is not of this project.",
    "topic": "It needs a topic of yours that is not of this project.",
    "annotation": "It needs a label of yours that is not of this project.",
    "return_reason": "It needs a reason for returning of yours that is not of this project.",
}
"""What is missing may be the annotator's own work from another computer."""

NOWHERE = {
    "annotator": "It refers to a person who is neither in it nor in this project.",
    "event": "It refers to an event that is neither in it nor in this project.",
    "article": "It refers to an article that is neither in it nor in this project.",
    "speaker": "It refers to a speaker that is neither in it nor in this project.",
    "scale_value": "It refers to a stance that is neither in it nor in this project.",
    "topic": "It refers to a topic that is neither in it nor in this project.",
    "annotation": "It refers to a label that is neither in it nor in this project.",
    "return_reason": "It refers to a reason for returning that is neither in it nor in this"
    " project.",
}

ANOTHERS = {
    "progress": "It changes the state of an article that belongs to another annotator.",
    "annotation": "It changes a label that belongs to another annotator.",
    "review": "It changes a review that belongs to another annotator.",
    "remark": "It changes a remark that belongs to another annotator.",
    "decision": "It changes a decision that belongs to another annotator.",
    "settling": "It changes a state of adjudication that belongs to another annotator.",
    "repeat": "It changes a passage that came back to another annotator.",
    "refusal": "It changes a refusal of a suggestion that belongs to another annotator.",
}
"""Only of kinds that one annotator alone edits."""
