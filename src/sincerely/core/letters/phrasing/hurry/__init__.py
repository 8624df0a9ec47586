"""What a hurried hand left out or ran together, put back where one thing alone can be meant."""
