"""Learns from an annotator's own labels who is meant, what stance is taken, and what it is about.

Nothing leaves the project and nothing is trained: each proposal leans on labels that can be
shown, and a new label counts from the moment it is made.
"""

from annotator.services.learning.alike import Alike
from annotator.services.learning.choices import Passage
from annotator.services.learning.habits import Habits, Place
from annotator.services.learning.learner import Learner
from annotator.services.learning.proposal import NOTHING, Guess, Proposal, Why

__all__ = ["NOTHING", "Alike", "Guess", "Habits", "Learner", "Passage", "Place", "Proposal", "Why"]
