"""An article as the rules see it: quotation marks paired, sentences, words and cues."""
