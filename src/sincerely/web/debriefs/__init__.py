"""Debriefs: who was met and what was noted, saved at every pause."""
