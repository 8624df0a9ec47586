"""The kinds of letter: one file each, found by discovery."""
