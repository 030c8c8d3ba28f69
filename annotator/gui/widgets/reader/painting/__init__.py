"""How the page is drawn: words, tints and underlines, and in which colours."""
