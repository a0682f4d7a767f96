"""The pictures of docs/handleiding: `make handbook`, or `python -m tests.handbook`."""
