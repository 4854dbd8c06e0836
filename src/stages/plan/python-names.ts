import { endOfString } from '../../base/python-text.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** How the names that a snippet uses but does not make can be imported. */
export interface Imports {
  readonly lines: readonly string[];
  /** Names that nothing in the repository or the standard library carries. */
  readonly missing: readonly string[];
}

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case _ __name__ __file__'.split(' '),
); // prettier-ignore
const BUILTINS: ReadonlySet<string> = new Set(
  ('abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip ' +
    'ArithmeticError AssertionError AttributeError BaseException BufferError EOFError Exception FileExistsError FileNotFoundError FloatingPointError GeneratorExit ImportError IndexError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PermissionError RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError ' +
    'Warning DeprecationWarning FutureWarning RuntimeWarning UserWarning ConnectionError BrokenPipeError InterruptedError ChildProcessError BlockingIOError NotImplemented Ellipsis').split(' '),
); // prettier-ignore
const STANDARD: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  ...Object.fromEntries('math json re os sys io time datetime decimal fractions collections itertools functools string uuid pathlib random operator enum textwrap copy base64 hashlib csv tempfile'.split(' ').map((name) => [name, `import ${name}`])),
  ...Object.fromEntries('timedelta date timezone'.split(' ').map((name) => [name, `from datetime import ${name}`])),
  ...Object.fromEntries('OrderedDict defaultdict Counter deque namedtuple'.split(' ').map((name) => [name, `from collections import ${name}`])),
  Decimal: 'from decimal import Decimal', Fraction: 'from fractions import Fraction', Path: 'from pathlib import Path', StringIO: 'from io import StringIO', BytesIO: 'from io import BytesIO',
  UUID: 'from uuid import UUID', pytest: 'import pytest', partial: 'from functools import partial', np: 'import numpy as np', numpy: 'import numpy', pd: 'import pandas as pd',
}); // prettier-ignore

/** Names that a snippet reads without making them, in order: `x = f(g.h(1), k=y)` -> `f`, `g`, `y`. */
export function freeNames(code: string): string[] {
  const bare = blankStrings(code.slice(0, 8000));
  const bound = boundNames(bare);
  const free = new Set<string>();
  let depth = 0;
  for (const match of bare.matchAll(/[([{]|[)\]}]|(?<![\w.])[A-Za-z_]\w{0,80}/g)) {
    const text = match[0];
    if ('([{'.includes(text)) depth++;
    else if (')]}'.includes(text)) depth--;
    else {
      const after = bare.slice(match.index + text.length, match.index + text.length + 3);
      const keyword = depth > 0 && /^\s?=(?!=)/.test(after);
      if (!keyword && !KEYWORDS.has(text) && !BUILTINS.has(text) && !bound.has(text)) free.add(text);
    }
  }
  return [...free];
}

/** Dotted uses of a name: `pkg.mod.f(1)` -> `pkg.mod.f`. */
function dottedUse(code: string, name: string): string {
  const at = blankStrings(code).search(new RegExp(`(?<![\\w.])${name}\\b`));
  return /^[A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8}/.exec(code.slice(Math.max(0, at)))?.[0] ?? name;
}

/** Strings and comments become spaces; positions stay. */
function blankStrings(code: string): string {
  let out = '';
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === '"' || char === "'") {
      const end = endOfString(code, at);
      if (end < 0) return out;
      // The prefix letters of a string (`b''`) are no name.
      out = out.replace(/(?<![\w])[rRbBuUfF]{1,2}$/, (prefix) => ' '.repeat(prefix.length));
      out += ' '.repeat(end - at);
      at = end - 1;
    } else if (char === '#') {
      const end = code.indexOf('\n', at);
      const stop = end < 0 ? code.length : end;
      out += ' '.repeat(stop - at);
      at = stop - 1;
    } else out += char;
  }
  return out;
}

function boundNames(bare: string): Set<string> {
  const bound = new Set<string>();
  const addAll = (text: string | undefined) => {
    for (const name of (text ?? '').matchAll(/[A-Za-z_]\w{0,80}/g)) bound.add(name[0]);
  };
  for (const line of bare.split('\n')) {
    addAll(/^\s*((?:[A-Za-z_]\w{0,80}\s*,\s*){0,8}[A-Za-z_]\w{0,80})\s*(?::[^=]{1,80})?=(?!=)/.exec(line)?.[1]);
    addAll(/^\s*((?:[A-Za-z_]\w{0,80}\s*=\s*(?!=)){2,6})/.exec(line)?.[1]);
    addAll(/^\s*(?:async )?def\s+([A-Za-z_]\w{0,80})/.exec(line)?.[1]);
    addAll(/^\s*(?:async )?def\s+\w{1,80}\(([^)]{0,400})\)/.exec(line)?.[1]);
    addAll(/^\s*class\s+([A-Za-z_]\w{0,80})/.exec(line)?.[1]);
    const imported = /^\s*(?:from\s+[\w.]{1,200}\s+)?import\s+(.{1,400})/.exec(line);
    for (const part of (imported?.[1] ?? '').replaceAll(/[()]/g, '').split(',')) {
      // `b` of `import b as c` is no use of a name either.
      addAll(part.replace('.', ' '));
    }
    addAll(/^\s*from\s+([\w.]{1,200})/.exec(line)?.[1]);
    for (const match of line.matchAll(/\bas\s+([A-Za-z_]\w{0,80})/g)) bound.add(match[1] ?? '');
    for (const match of line.matchAll(/\bfor\s+((?:[A-Za-z_]\w{0,80}\s*,\s*){0,8}[A-Za-z_]\w{0,80})\s+in\b/g))
      addAll(match[1]);
    for (const match of line.matchAll(/\blambda\s+([^:]{0,200}):/g)) addAll(match[1]);
    for (const match of line.matchAll(/\(\s*([A-Za-z_]\w{0,80})\s*:=/g)) bound.add(match[1] ?? '');
  }
  return bound;
}

/** Finds imports for the free names of a snippet. `prefer` are files that the request is about, likeliest first. */
export function resolveImports(code: string, knowledge: Knowledge, prefer: readonly string[]): Imports {
  const lines = new Set<string>();
  const missing: string[] = [];
  for (const name of freeNames(code)) {
    const line =
      definitionImport(name, knowledge, prefer) ??
      moduleImport(name, dottedUse(code, name), knowledge) ??
      STANDARD[name];
    if (line === undefined) missing.push(name);
    else lines.add(line);
  }
  return { lines: [...lines].sort(), missing };
}

/** `from pkg.mod import name` for the definition that is most likely meant. */
export function definitionImport(name: string, knowledge: Knowledge, prefer: readonly string[]): string | undefined {
  const rank = (path: string) => {
    const at = prefer.indexOf(path);
    return at < 0 ? prefer.length : at;
  };
  const [best] = knowledge
    .named(name)
    .filter((symbol) => symbol.qualname === name && !symbol.test)
    .sort((a, b) => rank(a.path) - rank(b.path) || a.module.length - b.module.length || (a.module < b.module ? -1 : 1));
  return best === undefined ? undefined : `from ${best.module} import ${name}`;
}

/** `import pkg.mod` when the name is a package of the repository, `from pkg import mod` when it ends the name of a module. */
function moduleImport(name: string, use: string, knowledge: Knowledge): string | undefined {
  const modules = knowledge.digest.modules.filter((module) => !module.test).map((module) => module.module);
  if (modules.some((module) => module === name || module.startsWith(`${name}.`))) {
    const parts = use.split('.');
    for (let length = parts.length; length > 0; length--) {
      const prefix = parts.slice(0, length).join('.');
      if (modules.includes(prefix)) return `import ${prefix}`;
    }
    return `import ${name}`;
  }
  // `recipe.scale` is the module only when it defines `scale`; else it is somebody's variable.
  const attribute = use.split('.')[1] ?? '';
  const tails = modules.filter(
    (module) =>
      module.endsWith(`.${name}`) &&
      knowledge.named(attribute).some((symbol) => symbol.module === module && symbol.parent === null),
  );
  const [only] = tails;
  return tails.length === 1 && only !== undefined
    ? `from ${only.slice(0, only.lastIndexOf('.'))} import ${name}`
    : undefined;
}
