"""The filters over lists of articles and annotations."""
