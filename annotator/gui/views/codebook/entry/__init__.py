"""What the fields of every entry of the codebook have in common."""
