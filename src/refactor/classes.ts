import { createClasses, type Above } from '../knowledge/flow/solve/classes.ts';
import type { FlowGraph } from '../knowledge/flow/graph.ts';
import { OUTSIDE_CLASSES } from './outside-classes.ts';

/** The classes of a repository, by the number of their scope, and what they and their relatives hold. */
export interface ClassGraph {
  /** The class itself and what it inherits from, nearest first; the bases that are not of this repository have no scope. */
  order(scope: number): readonly Above[];
  /** The class and everything that inherits from it. */
  below(scope: number): readonly number[];
  /** Whether the class itself has an attribute: in its body, or put on an instance. */
  owns(scope: number, name: string): boolean;
  /** Whether the class or a base in this repository has it. */
  has(scope: number, name: string): boolean;
  /** Remembers that a name is put on instances of a class. */
  addField(scope: number, name: string): void;
  /** The base outside that has this attribute or may have it, in words; null when none can. */
  outsideOwner(scope: number, name: string): string | null;
  all(): Iterable<number>;
}

/** Bases outside that look methods up by a prefix of their name. */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  'ast.NodeVisitor': /^visit_/, 'ast.NodeTransformer': /^visit_/, 'cmd.Cmd': /^(?:do|help|complete)_/, 'unittest.TestCase': /^test/,
  'http.server.BaseHTTPRequestHandler': /^do_/, 'urllib.request.BaseHandler': /^(?:http|https|ftp|file|unknown|default)_/,
}; // prettier-ignore
const EXCEPTION = /(?:Error|Exception|Warning|Exit|Interrupt)$/;
/** What only marks a class. */
const MARKS = /^(?:typing(?:_extensions)?\.(?:Generic|Protocol|Any)|abc\.ABC|<builtin>\.object|enum\.\w+|zope\.interface\.Interface)$/; // prettier-ignore

export function createClassGraph({ world }: FlowGraph): ClassGraph {
  const nothing = () => undefined;
  const classes = createClasses(world, nothing, nothing);
  const fields = new Map<number, Set<string>>();
  const children = new Map<number, Set<number>>();
  for (const scope of world.members.keys()) {
    for (const { scope: base } of classes.order(scope).slice(1)) {
      if (base >= 0) (children.get(base) ?? children.set(base, new Set()).get(base))?.add(scope);
    }
  }
  const numberOf = new Map(world.names.text.map((text, index) => [text, index]));
  const owns = (scope: number, name: string) => world.members.get(scope)?.has(numberOf.get(name) ?? -1) === true || fields.get(scope)?.has(name) === true; // prettier-ignore
  return {
    order: (scope) => classes.order(scope),
    below: (scope) => [scope, ...(children.get(scope) ?? [])],
    owns,
    has: (scope, name) => classes.order(scope).some((one) => one.scope >= 0 && owns(one.scope, name)),
    addField: (scope, name) => {
      (fields.get(scope) ?? fields.set(scope, new Set()).get(scope))?.add(name);
    },
    outsideOwner: (scope, name) => {
      for (const one of classes.order(scope)) {
        if (one.scope >= 0) continue;
        const path = world.outside.paths[one.outside] ?? '';
        if (mayHave(path, name)) return path.replace('<builtin>.', '');
      }
      return null;
    },
    all: () => world.members.keys(),
  };
}

function mayHave(path: string, name: string): boolean {
  if (MARKS.test(path)) return path.startsWith('enum.') && /^(?:name|value|_\w+_)$/.test(name);
  const plain = path.replace(/^<builtin>\./, '').replace(/^<\*\*Py(\w+)\*\*>$/, (_all, type: string) => type.toLowerCase()).replace(/^typing\./, 'collections.abc.'); // prettier-ignore
  if (PREFIXES[plain]?.test(name) === true) return true;
  const known = OUTSIDE_CLASSES.get(plain);
  if (known !== undefined) return known.has(name);
  if (path.startsWith('<builtin>.') && EXCEPTION.test(plain)) return OUTSIDE_CLASSES.get('BaseException')?.has(name) === true || /^(?:errno|strerror|filename|filename2|code|name|path|msg|text|lineno|offset|print_file_and_line|object|start|end|reason|encoding|value)$/.test(name); // prettier-ignore
  return true;
}
