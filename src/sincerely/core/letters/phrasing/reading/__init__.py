"""How a part of a note is built: its verb, its subject, its predicate; its shape."""
