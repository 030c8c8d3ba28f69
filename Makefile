# What can be done here; `make help` lists it. Everything sets itself up.

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON_HERE := $(BIN)/python
CODE := annotator tests .ci setup.py
TESTS := QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -n 2 --dist worksteal -q

.DEFAULT_GOAL := help
.PHONY: help setup run test lint types unit format bench bench-full fuzz lock wheel translations clean

help: ## List what can be done
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 16

run: setup ## Open the window on the sample project (without a display: take the tour)
	@$(PYTHON_HERE) .ci/run_sample.py

test: lint types unit ## Lint, types, and all tests without a display

lint: setup
	$(PYTHON_HERE) -m ruff check $(CODE)
	$(PYTHON_HERE) -m ruff format --check $(CODE)

types: setup
	$(PYTHON_HERE) -m pyright

unit: setup
	$(TESTS)

format: setup ## Format the code
	$(PYTHON_HERE) -m ruff check --fix $(CODE)
	$(PYTHON_HERE) -m ruff format $(CODE)

bench: setup ## Measure, quickly; prints JSON
	@$(PYTHON_HERE) -m tests.bench

bench-full: setup ## Measure at full size (CACHE=folder keeps the big project, ARTICLES=n); JSON
	@$(PYTHON_HERE) -m tests.bench --full $(if $(CACHE),--cache $(CACHE)) \
	    $(if $(ARTICLES),--articles $(ARTICLES))

fuzz: setup ## Try many more inputs than the tests do
	HYPOTHESIS_PROFILE=fuzz $(TESTS) -m "not slow"
	$(PYTHON_HERE) -m tests.fuzz.inputs --count 3000
	$(PYTHON_HERE) -m tests.fuzz.guided --seconds 60
	$(PYTHON_HERE) -m tests.fuzz.kills --count 1000

lock: setup ## Pin the dependencies anew
	$(PYTHON_HERE) -m uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet \
	    --upgrade --output-file requirements.lock

wheel: setup ## Build a wheel with resources and seeds inside
	@rm -rf build/lib
	$(PYTHON_HERE) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

translations: setup ## Collect the words of the window and compile their translations
	$(BIN)/pyside6-lupdate -silent -extensions py -locations none -no-obsolete annotator/gui \
	    -ts resources/translations/annotator_ar.ts resources/translations/annotator_fa.ts
	$(BIN)/pyside6-lupdate -silent -extensions py -locations none -no-obsolete -pluralonly \
	    annotator/gui -ts resources/translations/annotator_en.ts
	for ts in resources/translations/*.ts; do $(BIN)/pyside6-lrelease -silent $$ts; done

clean: ## Remove what was built
	rm -rf .venv build dist *.egg-info

setup:
	@.ci/python .ci/setup.py
