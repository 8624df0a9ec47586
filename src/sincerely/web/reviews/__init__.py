"""Reviews: a link for the consultant, comments, approval of exact bytes."""
