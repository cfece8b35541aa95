# make demo   installs, loads examples/, shows a table, writes timeline.html
# make test   installs what tests need and runs lint, types, layers and all tests
# make bench, make soak   the long measurements and the heavy tests

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test lint bench soak clean

$(BIN)/graph: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $(BIN)/graph

$(VENV)/dev: pyproject.toml $(BIN)/graph
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(VENV)/dev

demo: $(BIN)/graph
	$(BIN)/graph load examples --manifest examples/manifest.csv
	$(BIN)/graph query timeline --limit 40
	$(BIN)/graph timeline -o timeline.html --title "Annals: the examples"
	@echo
	@echo "Open timeline.html in a browser. Then try:"
	@echo "  $(BIN)/graph query timeline --param entity=\"Elon Musk\""
	@echo "  $(BIN)/graph query sources --param entity=SpaceX"
	@echo "  $(BIN)/graph query --list"
	@echo "  $(BIN)/graph load FOLDER          # your own documents"

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/pytest

bench: $(VENV)/dev
	$(BIN)/python benchmarks/measure.py --write
	$(BIN)/python benchmarks/timex.py --write
	$(BIN)/python benchmarks/timeline.py

soak: $(VENV)/dev
	ANNALS_KILLS=200 $(BIN)/pytest tests/store/test_kills.py

clean:
	rm -rf $(VENV) .annals timeline.html
