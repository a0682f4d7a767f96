"""What the import of the open data must know of projects: what their rows point at, and what they must be together."""
