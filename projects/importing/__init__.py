"""
Projects from a file, in the admin: read (`reading`), compared with what is here (`planning`), tried out and stored as
drafts (`storing`). The columns are those of the open data, so that an export comes back without a difference.
"""
