"""Who is who in a note: names found, pronouns understood, the note turned to "I" and "you"."""
