"""The tests, laid out like ``src/sincerely``; ``./run test`` runs them."""
