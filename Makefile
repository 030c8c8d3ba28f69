# What can be done here; `make help` lists it. Everything sets itself up.

PYTHON_HERE := .venv/bin/python
READY := .venv/.ready
CODE := annotator tests .ci
TESTS := QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest -n 2 --dist worksteal -q

.DEFAULT_GOAL := help
.PHONY: help run test lint types unit format bench bench-full fuzz lock wheel translations clean

help: ## List what can be done
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 16

run: $(READY) ## Open the window on the sample project (without a display: take the tour)
	@$(PYTHON_HERE) .ci/run_sample.py

test: lint types unit ## Lint, types, and all tests without a display

lint: $(READY)
	$(PYTHON_HERE) -m ruff check $(CODE)
	$(PYTHON_HERE) -m ruff format --check $(CODE)

types: $(READY)
	$(PYTHON_HERE) -m pyright

unit: $(READY)
	$(TESTS)

format: $(READY) ## Format the code
	$(PYTHON_HERE) -m ruff check --fix $(CODE)
	$(PYTHON_HERE) -m ruff format $(CODE)

bench: $(READY) ## Measure, quickly; prints JSON
	@$(PYTHON_HERE) -m tests.bench

bench-full: $(READY) ## Measure at full size; prints JSON
	@$(PYTHON_HERE) -m tests.bench --full

fuzz: $(READY) ## Try many more inputs than the tests do
	HYPOTHESIS_PROFILE=fuzz $(TESTS) -m "not slow"

lock: $(READY) ## Pin the dependencies anew
	$(PYTHON_HERE) -m uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet \
	    --upgrade --output-file requirements.lock

wheel: $(READY) ## Build a wheel with resources and seeds inside
	$(PYTHON_HERE) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

translations: $(READY) ## Collect the words of the window and compile their translations
	.venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete annotator/gui \
	    -ts resources/translations/annotator_ar.ts resources/translations/annotator_fa.ts
	.venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete -pluralonly \
	    annotator/gui -ts resources/translations/annotator_en.ts
	for ts in resources/translations/*.ts; do .venv/bin/pyside6-lrelease -silent $$ts; done

clean: ## Remove what was built
	rm -rf .venv build dist *.egg-info

$(READY): requirements.lock .ci/setup.py
	@.ci/python .ci/setup.py
