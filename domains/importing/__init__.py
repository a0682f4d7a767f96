"""What the import of the open data must know of business parks, plots and spaces."""
