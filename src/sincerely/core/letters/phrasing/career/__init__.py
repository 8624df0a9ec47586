"""The candidate's own facts, line by line as a résumé has them: posts, credentials, figures, works, deeds."""
