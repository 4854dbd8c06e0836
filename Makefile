# Everything a checkout can do. `make demo` and `make test` need nothing set up before.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.PHONY: help setup demo test lint format build check-dist gen lock bench image test-fuzz test-kill test-warm clean

# The Node of setup.sh comes first on the path of everything below.
RUN = scripts/with-node.sh

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## prepare this checkout; the second time it only checks
	@scripts/setup.sh

demo: setup ## resolve a sample issue with a real model and print the pull request
	@$(RUN) node scripts/demo.ts

test: ## every suite: unit, security, model, end to end, Python
	@scripts/setup.sh --test
	@$(RUN) node scripts/run-tests.ts

lint: ## types, ESLint, Prettier, layers, dead code, workflows, shell
	@scripts/setup.sh --lint
	@$(RUN) node scripts/run-lint.ts

format: setup ## write every file in the project's style
	@$(RUN) npx --no-install prettier --write --log-level warn .

build: setup ## write dist/ from src/
	@$(RUN) node scripts/build.ts

check-dist: setup ## dist/ equals a fresh build
	@$(RUN) scripts/check-dist.sh

gen: setup ## write action.yml and the tables of the docs from the options
	@$(RUN) node scripts/generate.ts

lock: setup ## write requirements/*.txt from requirements/*.in, and complete package-lock.json
	@$(RUN) node scripts/complete-lock.ts
	@python3 scripts/lock-requirements.py requirements/*.in

bench: setup ## measure what bench/README.md states
	@$(RUN) node bench/run.ts $(NAMES)

image: setup ## build the runner image without a daemon and run its smoke test
	@scripts/build-image.sh

test-fuzz: setup ## the fuzz tests at full size, and a hundred events of one issue at once
	@FUZZ=full DUPLICATES=100 $(RUN) node scripts/run-tests.ts fuzz faults

test-kill: setup ## end runs at random moments and look for what they left behind
	@$(RUN) node scripts/run-tests.ts kill

test-warm: setup ## 200 verdicts with servers and without are the same; PYTHON names an interpreter with what the packages' tests need
	@$(RUN) node scripts/run-tests.ts warm

clean: ## remove what builds and tests made
	@rm -rf build lib coverage
