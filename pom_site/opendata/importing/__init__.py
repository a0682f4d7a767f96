"""
Files of the open data that come back, in the admin: read (`reading`), compared with what is here (`planning`), tried
out and stored as drafts (`storing`). The columns are those of the export, so that it comes back without a difference.

An app describes its objects with an `Importer` and mixes `ImportsFiles` into their admin.
"""
