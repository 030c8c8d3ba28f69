"""Where keys are changed."""
