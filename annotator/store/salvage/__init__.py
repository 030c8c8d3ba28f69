"""Reading what can be read of a project file that is torn or bent."""

from annotator.store.salvage.scratch import Loss, Salvaged, salvage

__all__ = ["Loss", "Salvaged", "salvage"]
