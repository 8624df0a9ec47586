"""What Sincerely knows of letters, proof and people: pure, without I/O or a clock."""
