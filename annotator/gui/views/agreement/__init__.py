"""The room that shows how well annotators agree."""

from annotator.gui.views.agreement.view import AgreementView

__all__ = ["AgreementView"]
