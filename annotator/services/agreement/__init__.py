"""Agreement between annotators: pure functions that can be called from a notebook.

Every function returns a float (or says what it returns) and raises `CannotCompute`, a
sentence in words, where the data have no value to give; it never returns 0, 1 or nan in
its place. Labels come as `codes`: one row for each annotator, one label for each unit,
None where it is missing.

    >>> krippendorff_alpha([["x", "x", None, "y"], ["x", None, "y", "y"]], "nominal")
    1.0
"""

from annotator.services.agreement.alpha import Coincidences, krippendorff_alpha
from annotator.services.agreement.continua import Marks, bar_u_alpha, cu_alpha, ku_alpha, u_alpha
from annotator.services.agreement.distances import DistanceTable, jaccard, masi
from annotator.services.agreement.intervals import Interval, bootstrap, bootstrap_all, interval_of
from annotator.services.agreement.kappa import (
    bennett_s,
    cohen_kappa,
    cohen_kappa_of,
    fleiss_kappa,
    gwet_ac1,
    percent_agreement,
)
from annotator.services.agreement.meeting import meeting
from annotator.services.agreement.nominal import Key as NominalKey
from annotator.services.agreement.nominal import NominalCounts
from annotator.services.agreement.spans import SpanCounts, character_dice, span_counts, span_f1
from annotator.services.agreement.tally import CannotCompute, Tally
from annotator.services.agreement.unitizing import (
    Cuts,
    UnitizingAlpha,
    unitizing_alpha,
    unitizing_alpha_of,
)
from annotator.services.agreement.units import as_one_continuum, merged_units

__all__ = [
    "CannotCompute",
    "Coincidences",
    "Cuts",
    "DistanceTable",
    "Interval",
    "Marks",
    "NominalCounts",
    "NominalKey",
    "SpanCounts",
    "Tally",
    "UnitizingAlpha",
    "as_one_continuum",
    "bar_u_alpha",
    "bennett_s",
    "bootstrap",
    "bootstrap_all",
    "character_dice",
    "cohen_kappa",
    "cohen_kappa_of",
    "cu_alpha",
    "fleiss_kappa",
    "gwet_ac1",
    "interval_of",
    "jaccard",
    "krippendorff_alpha",
    "ku_alpha",
    "masi",
    "meeting",
    "merged_units",
    "percent_agreement",
    "span_counts",
    "span_f1",
    "u_alpha",
    "unitizing_alpha",
    "unitizing_alpha_of",
]
