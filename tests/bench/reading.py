"""The figures of the reader by name; `reader.py` measures them."""

from PySide6.QtWidgets import QApplication

from tests.bench import reader
from tests.bench.figure import Figures, Setting, measured_together

_KINDS = (
    ("open", "bare"),
    ("wheel_p99", "16ms"),
    ("page_p99", "16ms"),
    ("add", "5ms"),
    ("jump_p99", "30ms"),
    ("resize", "16ms"),
)
_OPEN = "reader_open_1m_vs_bare"


def named(setting: Setting) -> Figures:
    """Return the figures; the first can be had alone, the others come together."""
    sizes = ("1m",) if setting.quick else ("1m", "1m_arabic", "1m_emoji", "5m")
    names = [
        f"reader_{kind}_{size}{single}_vs_{limit}"
        for size in sizes
        for single in ("", "_single")
        for kind, limit in _KINDS
    ]
    others = measured_together(lambda: reader.figures(setting.quick), names[1:])
    return {_OPEN: _open_alone, **others}


def _open_alone() -> float:
    """Return the time to show a million characters with 10,000 labels over a bare widget's."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    text = reader.text_of(1_000_000)
    spans = reader.spans_in(text, 10_000)
    bare = reader._bare_open_ms(text)  # pyright: ignore[reportPrivateUsage]
    ours = [
        reader._open_ms(text, spans)  # pyright: ignore[reportPrivateUsage]
        for _ in range(3)
    ]
    return min(ours) / bare
