"""What must hold of the parse of any English sentence, whoever wrote it."""
