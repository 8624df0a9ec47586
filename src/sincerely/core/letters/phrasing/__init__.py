"""A note becomes a sentence: from fragments as people type them to English for one reader."""
