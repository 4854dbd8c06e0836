import { flake8 } from './flake8.ts';
import { isort } from './isort.ts';
import { mypy } from './mypy.ts';
import type { OwnTool } from './own-tool.ts';
import { pylint } from './pylint.ts';

/** The tools of a repository that are run where it configures them, in the order in which they are shown. */
export const OWN_TOOLS: readonly OwnTool[] = [mypy, flake8, pylint, isort];
