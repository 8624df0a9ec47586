"""Letters: drafts, the editor, proof as one types, revisions, ready to go."""
