import { complexities, functionsOf, innermost } from './functions.ts';
import { importedNames } from './imports.ts';
import type { Code, FileView, Report } from './types.ts';

/** Packages that do the same work. A project that uses one of a row rarely wants a second. */
const FRAMEWORKS: readonly (readonly [work: string, names: readonly string[]])[] = [
  ['tests', ['pytest', 'unittest', 'nose', 'nose2']],
  ['web', ['flask', 'django', 'fastapi', 'starlette', 'bottle', 'tornado', 'sanic', 'falcon', 'pyramid', 'quart', 'litestar']],
  ['HTTP requests', ['requests', 'httpx', 'aiohttp', 'urllib3', 'pycurl']],
  ['command lines', ['argparse', 'click', 'typer', 'docopt', 'fire', 'optparse']],
  ['data models', ['pydantic', 'attr', 'attrs', 'marshmallow', 'msgspec', 'cattrs']],
  ['databases', ['sqlalchemy', 'peewee', 'pony', 'tortoise', 'sqlmodel']],
  ['tables', ['pandas', 'polars', 'dask', 'modin']],
  ['logs', ['logging', 'loguru', 'structlog', 'logbook']],
  ['dates', ['datetime', 'arrow', 'pendulum', 'delorean']],
  ['event loops', ['asyncio', 'trio', 'curio', 'gevent', 'twisted', 'eventlet']],
]; // prettier-ignore
/** Standard modules that live well beside the packages of their row. */
const NEUTRAL: ReadonlySet<string> = new Set(['logging', 'datetime', 'asyncio']);

/** Warns of an import that brings a second framework for work that has one, in the file or in the repository. */
export function checkFrameworks(
  view: FileView,
  code: Code,
  known: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const had = new Set(code.before.split('\n').flatMap(importedNames));
  for (const [index, text] of code.after.split('\n').entries())
    for (const name of importedNames(text)) {
      if (had.has(name) || NEUTRAL.has(name)) continue;
      const [work, names] = FRAMEWORKS.find(([, all]) => all.includes(name)) ?? [];
      const used = names?.find((other) => other !== name && !NEUTRAL.has(other) && (had.has(other) || (known?.has(other) === true && !known.has(name)))); // prettier-ignore
      if (work !== undefined && used !== undefined)
        report('import-framework', view.path, view.complete ? index + 1 : (view.added[0]?.line ?? 0), `${name} for ${work}, where ${used} is used`); // prettier-ignore
    }
}

const BLOCKING = /\btime\s*\.\s*sleep\s*\(|\b(?:requests|httpx)\s*\.\s*(?:get|post|put|patch|delete|head|options|request|Session|Client)\s*\(|\burllib\s*\.\s*request\b|\burlopen\s*\(|\bsubprocess\s*\.\s*(?:run|call|check_call|check_output|getoutput)\s*\(|\bos\s*\.\s*system\s*\(|(?<![\w.])input\s*\(/; // prettier-ignore

/** Warns of an added call that stops the event loop: it stands in an `async def`. */
export function checkBlocking(view: FileView, code: Code, report: Report): void {
  if (!view.complete || view.deleted) return;
  const lines = code.after.split('\n');
  const around = innermost(functionsOf(lines), lines.length);
  for (const { line } of view.added) {
    const blocking = BLOCKING.exec(lines[line - 1] ?? '')?.[0];
    const within = around[line - 1];
    if (blocking !== undefined && within?.isAsync === true)
      report('call-blocking', view.path, line, `${blocking.replace(/\s*\($/, '')} in ${within.name}`);
  }
}

/** From here on a function is hard to test whole; below, growth is nobody's business. */
const COMPLEX = 10;
const GROWTH = 5;

/** Warns of functions that a change makes much harder to follow. */
export function checkComplexity(view: FileView, code: Code, report: Report): void {
  if (!view.complete || view.deleted) return;
  const before = complexities(code.before.split('\n'));
  for (const [name, { value, line }] of complexities(code.after.split('\n'))) {
    const was = before.get(name)?.value ?? 0;
    if (value > COMPLEX && value - was >= GROWTH)
      report('complexity', view.path, line + 1, `${name}: ${was === 0 ? 'new' : was}, now ${value}`);
  }
}
