"""Scores, speeds and endurance of the whole, measured from outside."""
