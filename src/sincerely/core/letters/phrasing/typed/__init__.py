"""A note as it was typed, put into full words: habits, chat words, slips, capitals; cut into its parts."""
