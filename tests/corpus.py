"""Real articles beside the checkout, where somebody has put some; nothing of them is in it."""

from pathlib import Path

import pytest

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
"""Articles as text files, `gold_quotations.json` and `gold_parallel.json` beside them."""

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
