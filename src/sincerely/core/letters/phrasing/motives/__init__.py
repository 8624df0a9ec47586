"""Why the candidate wants the job, what they would do there, what they promised, what they put right."""
