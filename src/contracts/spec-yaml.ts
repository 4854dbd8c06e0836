import { isAlias, isScalar, LineCounter, parseDocument, stringify, visit, type Document, type Node } from 'yaml';
import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import type { CodeSymbol } from './digest.ts';
import { Spec } from './spec.ts';

const MAX_BYTES = 64 * 1024;
const HEAD = ` The request made exact. Edit what is wrong and plan from this file: groundskeeper plan --spec FILE.
 kind: ${Spec.shape.kind.options.join(', ')}.
 targets: definitions that must change, most likely first. acceptance: what must hold afterwards.`;

/** The spec as YAML for people: what they would edit comes first. */
export function writeSpec(spec: Spec): string {
  const {
    kind,
    title,
    rationale,
    targets,
    operations,
    acceptance,
    constraints,
    risk,
    question,
    confidence,
    id,
    base,
    schema,
  } = spec;
  const ordered = {
    kind,
    title,
    rationale,
    targets,
    operations,
    acceptance,
    constraints,
    risk,
    question,
    confidence,
    id,
    base,
    schema,
  };
  return `${HEAD.split('\n').map((line) => `#${line}`).join('\n')}\n${stringify(ordered, { lineWidth: 120 })}`; // prettier-ignore
}

const strict = (schema: z.ZodObject) => z.strictObject(schema.shape);
const EditedSpec = z.strictObject({
  ...Spec.shape,
  targets: z.array(strict(Spec.shape.targets.element)),
  operations: z.array(strict(Spec.shape.operations.element)),
  acceptance: z.array(strict(Spec.shape.acceptance.element)),
  confidence: strict(Spec.shape.confidence),
});

/** Reads a spec that a person may have edited. An error names the line and what was expected there. */
export function parseSpec(text: string, symbols: readonly CodeSymbol[], name = 'spec'): Spec {
  if (Buffer.byteLength(text) > MAX_BYTES) throw invalid(`${name} is larger than ${MAX_BYTES} bytes`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, resolveKnownTags: false });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined)
    throw invalid(
      `${name} line ${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]?.replace(/ at line \d.*$/, '') ?? ''}`,
    );
  refuseAliases(document, lines, name);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const result = EditedSpec.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = (issue?.path ?? []).filter((part): part is string | number => typeof part !== 'symbol');
    throw invalid(
      `${name} line ${lineOf(document, path, lines)}: ${path.length === 0 ? 'the document' : path.join('.')}: ${describe(issue)}`,
    );
  }
  const spec = Spec.parse(result.data);
  checkSymbols(spec, symbols, document, lines, name);
  return spec;
}

/** A YAML alias can make a small file large; a spec needs none. */
function refuseAliases(document: Document, lines: LineCounter, name: string): void {
  visit(document, (_, node) => {
    if (isAlias(node))
      throw invalid(`${name} line ${lines.linePos(node.range?.[0] ?? 0).line}: aliases are not allowed`);
  });
}

function checkSymbols(
  spec: Spec,
  symbols: readonly CodeSymbol[],
  document: Document,
  lines: LineCounter,
  name: string,
): void {
  const known = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const check = (id: string | null, path: readonly (string | number)[]) => {
    if (id === null || known.has(id)) return;
    const last = id.slice(id.search(/[^:.]*$/));
    const module = id.slice(0, id.lastIndexOf(':') + 1);
    const alike = symbols.filter((symbol) => symbol.id.endsWith(`:${last}`) || symbol.id.endsWith(`.${last}`));
    const near = (alike.length > 0 ? alike : symbols.filter((symbol) => symbol.id.startsWith(module))).slice(0, 3);
    const hint =
      near.length === 0
        ? 'a definition of this repository, as `groundskeeper query` prints it'
        : near.map((symbol) => symbol.id).join(' or ');
    throw invalid(
      `${name} line ${lineOf(document, path, lines)}: ${path.join('.')}: ${id} does not exist at ${spec.base.slice(0, 12)}; expected ${hint}`,
    );
  };
  spec.targets.forEach((target, index) => check(target.symbol, ['targets', index, 'symbol']));
  spec.operations.forEach((operation, index) => check(operation.target, ['operations', index, 'target']));
  // Path and line follow from the symbol, so an edited symbol needs no further edits.
  for (const target of spec.targets) {
    const symbol = known.get(target.symbol);
    if (symbol !== undefined) Object.assign(target, { path: symbol.path, line: symbol.line });
  }
}

/** The line of the node at a path, or of the nearest node above it that is there. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const start = isScalar(node)
      ? node.range?.[0]
      : (node as { range?: [number, number, number] } | undefined)?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'is invalid';
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_format') return 'expected a symbol id such as py:package.module:function';
  return issue.message.replace(/^Invalid input: /, '');
}

function invalid(message: string): UserError {
  return new UserError('artifact-invalid', message);
}
