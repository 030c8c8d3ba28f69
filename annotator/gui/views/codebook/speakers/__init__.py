"""The register of speakers: its list, and the fields of an entry."""
