"""Clauses of a note taken apart and joined: statements between commas, tails, asides, questions."""
