"""The starter site: texts in four languages as TOML files, and what loads them through the models' own rules."""
