"""Speech that no verb introduces: headlines, transcripts, quotations by themselves."""
