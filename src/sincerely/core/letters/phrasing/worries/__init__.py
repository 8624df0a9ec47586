"""What a reader worried about, and the candidate's answer to it."""
