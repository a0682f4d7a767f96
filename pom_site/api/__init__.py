"""
The open data as an API that can be asked for one object or one page of them: /api/v1/, described at
/api/v1/openapi.json. Read only, for everybody, without key or cookie. What an object tells is what the files tell:
schemas and answers are made from the same columns. How to use it: docs/api.md.
"""
