"""From the notes of a job interview to letters worth sending, offline."""
