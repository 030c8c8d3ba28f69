"""The room where annotators are compared."""

from annotator.gui.views.compare.view import CompareView

__all__ = ["CompareView"]
