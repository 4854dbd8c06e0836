import type { Request } from '../../../contracts/request.ts';
import type { Plan } from '../../../contracts/plan.ts';
import type { Style } from '../../../contracts/style.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { childrenOf, endOf, kindOf, lineAt, startOf, type PythonTree } from '../../../knowledge/parse/flat-tree.ts';
import { definitionText, lineText, moduleText, type SourceFile, type Target } from '../target.ts';

/** A part of a prompt that may be left out. */
export interface Section {
  readonly name: string;
  readonly text: string;
}

const REQUEST_CHARACTERS = 1500;
const FAILING_CHARACTERS = 1200;
const SNIPPET_CHARACTERS = 900;
const MAX_CALLEES = 8;

/** The request as data: bounded, and nothing in it can end the fence. */
export function requestText(request: Pick<Request, 'title' | 'text'>): Section {
  const body = request.text.startsWith(request.title)
    ? request.text.slice(request.title.length).trim()
    : request.text.trim();
  const whole = `${request.title}\n${body}`.trim();
  const cut = whole.length > REQUEST_CHARACTERS;
  const shown = cut ? `${whole.slice(0, REQUEST_CHARACTERS)}\n[cut]` : whole;
  return {
    name: cut ? 'request (cut)' : 'request',
    text: `<request>\n${shown.replaceAll(/<\/?request>/gi, '')}\n</request>`,
  };
}

/** The red test and what it printed, or the tests that fail at base. */
export function failingSection(plan: Plan): Section | null {
  if (plan.reproduction !== null) {
    const { source, redOutput } = plan.reproduction;
    // The runner repeats the test itself behind this mark; it is shown already.
    const printed = tail(redOutput.split('\n--- the test')[0] ?? '', FAILING_CHARACTERS / 2);
    return {
      name: 'failing test',
      text: `This test must pass:\n${fenced(head(source, FAILING_CHARACTERS))}${printed === '' ? '' : `\nNow it prints:\n${printed}`}`,
    };
  }
  if (plan.failingAtBase.length === 0) return null;
  return { name: 'failing tests', text: `These tests fail now:\n${plan.failingAtBase.slice(0, 8).join('\n')}` };
}

/** The imports of the file and the constants that the target names. */
export function moduleSection(target: Target): Section | null {
  const text = moduleText(target);
  return text === ''
    ? null
    : { name: 'imports and constants', text: `At the top of ${target.file.path}:\n${fenced(text)}` };
}

/** The header of the class around a method, with its `__init__` and the signatures beside the target. */
export function classSection({ file, definition }: Target): Section | null {
  const owner = definition.parent === null ? undefined : file.definitions[definition.parent];
  if (owner?.kind !== 'class') return null;
  const lines = [lineText(file.tree, lineAt(file.tree, startOf(file.tree, owner.node)))];
  for (const other of file.definitions) {
    if (other === definition || other.parent !== definition.parent) continue;
    const isInit = other.name === '__init__' && other.end - other.start < SNIPPET_CHARACTERS;
    lines.push(isInit ? definitionText(file, other) : `${indentedSignature(other.signature)}: ...`);
  }
  return { name: `class ${owner.name}`, text: lines.join('\n').slice(0, SNIPPET_CHARACTERS) };
}

/** Signatures of what the target calls in this repository. */
export function calleeSection({ symbol }: Target, knowledge: Knowledge): Section | null {
  const lines = [...new Set(knowledge.callees(symbol.id).map((edge) => edge.to))]
    .flatMap((id) => {
      const callee = knowledge.symbol(id);
      if (
        callee === undefined ||
        callee.id === symbol.id ||
        (callee.parent === symbol.parent && callee.kind === 'method')
      )
        return [];
      const doc = callee.docstring?.split('\n')[0] ?? '';
      return [`${callee.signature}${doc === '' ? '' : `  # ${doc.slice(0, 80)}`}`];
    })
    .slice(0, MAX_CALLEES);
  return lines.length === 0 ? null : { name: 'callees', text: `It may use:\n${fenced(lines.join('\n'))}` };
}

/** A few lines around one call of the target, code first, tests where there is no other. */
export async function callerSection({ symbol }: Target, knowledge: Knowledge): Promise<Section | null> {
  const edges = knowledge
    .callers(symbol.id)
    .flatMap((edge) => {
      const caller = knowledge.symbol(edge.from);
      return caller === undefined || caller.id === symbol.id ? [] : [{ edge, caller }];
    })
    .sort((left, right) => Number(left.caller.test) - Number(right.caller.test));
  const first = edges[0];
  if (first === undefined) return null;
  const source = (await knowledge.source(first.caller.path)).toString('utf8').split(/\r?\n/);
  const from = Math.max(first.caller.line, first.edge.line - 5);
  const to = Math.min(first.caller.endLine, first.edge.line + 5);
  const text = source
    .slice(from - 1, to)
    .join('\n')
    .slice(0, SNIPPET_CHARACTERS);
  return { name: `caller ${first.caller.id}`, text: `It is used in ${first.caller.path}:\n${fenced(text)}` };
}

/** The style in two lines. */
export function styleSection(style: Style): Section {
  const indent = style.indent.value === 'tab' ? 'tabs' : `${style.indent.value ?? 4} spaces`;
  const quotes = style.quotes.value ?? 'double';
  const hints = (style.typeHints.value ?? 0) > 0.5 ? 'with type hints' : 'without new type hints';
  return {
    name: 'style',
    text: `Style: indent with ${indent}, ${quotes} quotes, lines up to ${style.lineLength.value ?? 88} characters, ${hints}.`,
  };
}

/** Where a new definition goes: the last definitions of the file in outline. */
export function outlineSection(file: SourceFile): Section {
  const lines = file.definitions.filter((each) => each.parent === null).map((each) => `${each.signature}: ...`);
  return {
    name: 'outline',
    text: `The file ${file.path} has:\n${fenced([...importsOf(file.tree), ...lines].join('\n').slice(0, SNIPPET_CHARACTERS))}`,
  };
}

function importsOf(tree: PythonTree): string[] {
  return childrenOf(tree, 0)
    .filter((node) => kindOf(tree, node).startsWith('import_'))
    .map((node) => tree.source.toString('utf8', startOf(tree, node), endOf(tree, node)));
}

export function fenced(code: string, language: 'python' | 'diff' = 'python'): string {
  return `\`\`\`${language}\n${code.replaceAll('```', "'''").trimEnd()}\n\`\`\``;
}

function indentedSignature(signature: string): string {
  return `    ${signature}`;
}

function head(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters)}\n# [cut]`;
}

function tail(text: string, characters: number): string {
  const trimmed = text.trim();
  return trimmed.length <= characters ? trimmed : `[cut]\n${trimmed.slice(-characters)}`;
}
