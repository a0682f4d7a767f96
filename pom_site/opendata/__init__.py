"""How data leaves the house: tables with typed columns, their file formats, and the catalogue that lists them."""
