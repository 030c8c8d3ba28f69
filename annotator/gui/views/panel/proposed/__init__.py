"""What is proposed: a suggestion as a card, and stance, target and topic with their reasons."""
