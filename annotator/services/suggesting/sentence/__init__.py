"""What one sentence reports: passages that a verb or a phrase introduces."""
