"""What an English word is and which forms it has: classes, verbs, plurals, articles, tables of words by what they do."""
