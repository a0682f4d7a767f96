# The portal's commands; `make` alone lists them.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
ARGS ?=

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
COMPILE := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# What `check --deploy` looks at: the settings of a real server, with values nobody uses.
PRODUCTION := DEBUG=false SECRET_KEY="$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
	ALLOWED_HOSTS=www.example.org DATABASE_URL=sqlite:///:memory: EMAIL_URL=console://

.PHONY: help install install-dev run test check fmt messages seed photos handbook requirements

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; '$(PYTHON)' is older or missing. Name another: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "No virtual environment could be made. Debian: apt install python3-venv"; rm -rf .venv; exit 1; }

.venv/.installed: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/.installed-dev: requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ .venv/.installed

install: .venv/.installed ## Install what the site needs into .venv

install-dev: .venv/.installed-dev ## Install that and the tools for testing

run: install ## Set up SQLite, load the starter site, serve it (PORT=8000)
	@$(MANAGE) migrate --verbosity 0 --skip-checks
	@$(MANAGE) compile_catalogues
	@$(MANAGE) seed_site
	@echo
	@echo "The site:  http://$(HOST):$(PORT)/"
	@echo "The admin: http://$(HOST):$(PORT)/admin/"
	@$(MANAGE) ensure_admin
	@echo
	@SITE_URL="$${SITE_URL:-http://$(HOST):$(PORT)}" exec $(MANAGE) runserver $(HOST):$(PORT)

seed: install ## Load the starter site (again)
	@$(MANAGE) migrate --verbosity 0 --skip-checks
	@$(MANAGE) compile_catalogues
	@$(MANAGE) seed_site

test: install-dev ## Run all tests: SQLite, PostgreSQL, faults, browser (ARGS=--require-all)
	@$(BIN)/python -m tests $(ARGS)

check: install-dev ## Lint, types, imports, templates, migrations, messages, deployment settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --lint --quiet templates
	$(MANAGE) makemigrations --check --dry-run
	$(BIN)/python -m pytest -q tests/test_architecture.py
	$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	@echo "All checks passed."

fmt: install-dev ## Format the code and mend what can be mended
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format .

messages: install-dev ## Collect the texts to translate (needs gettext), compile them
	@command -v xgettext >/dev/null || { echo "gettext is missing. Debian: apt install gettext"; exit 1; }
	$(MANAGE) makemessages -l nl -l fr -l de --add-location file --no-wrap --no-obsolete -i .venv -i var -i tests
	$(MANAGE) compile_catalogues

photos: install-dev ## Photograph the pages (README, review)
	$(MANAGE) compile_catalogues
	$(BIN)/python -m tests.photos $(ARGS)

handbook: install-dev ## Photograph the admin for the handbook (needs Chromium)
	$(MANAGE) compile_catalogues
	$(BIN)/python -m tests.handbook $(ARGS)

requirements: install-dev ## Pin the packages of pyproject.toml again, with hashes
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
