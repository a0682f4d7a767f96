"""
One module a room, one factory a model, named after it: `tests.factories.pages.NewsItemFactory`.

A factory makes the smallest object that passes full_clean(); what a test is about, the test writes itself. Translated
fields are always named by language (`title_nl=`): without it the active language would decide which column is filled.
"""
