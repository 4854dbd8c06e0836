import { endOfBrackets, isLiteral, pythonString, statementsIn } from '../../base/python-text.ts';
import type { Example } from '../../contracts/request.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { definitionImport, resolveImports, type Imports } from './python-names.ts';

/** One test function made from one example of the request. */
export interface ExampleTest {
  readonly name: string;
  readonly example: Example;
  readonly source: string;
  /** Module-level imports that it needs. */
  readonly imports: readonly string[];
  /** `strong`: it asserts what the request says should be. `weak`: only that the wrong result is gone. */
  readonly strength: 'strong' | 'weak';
  /** The exception that the request says is raised today, without its message. */
  readonly raisesNow: string | null;
}

export interface TestSetting {
  readonly knowledge: Knowledge;
  /** Files that the request is about, likeliest first. */
  readonly prefer: readonly string[];
  /** A definition that the request wants to exist, and the module where it would be put. */
  readonly wanted: { readonly name: string; readonly module: string } | null;
}

/** Makes tests of the examples that can be run as they stand. Others are left out, never guessed. */
export function testsFromExamples(examples: readonly Example[], setting: TestSetting): ExampleTest[] {
  return examples
    .flatMap((example, index) => testFromExample(example, `test_example_${index + 1}`, setting) ?? [])
    .slice(0, 8);
}

function testFromExample(example: Example, name: string, setting: TestSetting): ExampleTest | null {
  const all = statementsIn(example.code.split('\n'));
  const last = all.at(-1)?.trim();
  if (last === undefined || last === '' || /^(?:return|yield|await)\b/.test(last)) return null;
  const setup = all.slice(0, -1);
  const check = checkOf(last, example);
  if (check === null) return null;
  const wholeBody = [...setup, ...check.lines];
  const own = importsOfRepository(setup, setting.knowledge);
  // Imports of the repository in the example itself are looked up again: people shorten them.
  const looked = resolveImports(
    wholeBody.filter((line) => !own.includes(line)).join('\n'),
    setting.knowledge,
    setting.prefer,
  );
  const body = complete(looked) ? wholeBody.filter((line) => !own.includes(line)) : wholeBody;
  const { lines, missing } = complete(looked)
    ? looked
    : resolveImports(wholeBody.join('\n'), setting.knowledge, setting.prefer);
  const inside: string[] = [];
  for (const each of missing.filter((missed) => missed !== 'capsys')) {
    // A wanted definition is imported inside of the test, so that its absence fails the test and not the file.
    if (setting.wanted === null || lastPart(setting.wanted.name) !== each) return null;
    inside.push(`from ${setting.wanted.module} import ${each}`);
  }
  const source = `def ${name}(${check.fixture}):\n${indent([...inside, ...body].join('\n'))}\n`;
  const imports = check.pytest ? [...lines, 'import pytest'] : lines;
  return {
    name,
    example,
    source,
    imports: [...new Set(imports)].sort(),
    strength: check.strength,
    raisesNow: raisedBy(example.actual),
  };
}

/** Are all names found, but for the fixture that we ask for ourselves? */
function complete(imports: Imports): boolean {
  return imports.missing.every((name) => name === 'capsys');
}

/** `raises pkg.ParseError: bad` -> `pkg.ParseError`. */
export function raisedBy(value: string | null): string | null {
  return /^raises ([\w.]{1,200})/.exec(value ?? '')?.[1] ?? null;
}

interface CheckLines {
  readonly lines: readonly string[];
  readonly strength: 'strong' | 'weak';
  readonly pytest: boolean;
  readonly fixture: '' | 'capsys';
}

function checkOf(last: string, example: Example): CheckLines | null {
  const certain = example.clear !== false;
  const strong = certain ? 'strong' : 'weak';
  const plain = { pytest: false, fixture: '' } as const;
  if (/^assert\s/.test(last)) return { lines: [last], strength: 'strong', ...plain };
  const raises = raisedBy(example.expected);
  if (raises !== null)
    return { lines: [`with pytest.raises(${raises}):`, indent(last)], strength: strong, pytest: true, fixture: '' };
  if (example.expected === 'no error') return { lines: [last], strength: strong, ...plain };
  if (example.expected === null) {
    if (!certain || example.actual === null) return null;
    if (raisedBy(example.actual) !== null) return { lines: [last], strength: 'weak', ...plain };
    const expression = expressionOf(last);
    return expression === null || !isLiteral(example.actual)
      ? null
      : { lines: [`result = ${expression.text}`, `assert result != ${example.actual}`], strength: 'weak', ...plain };
  }
  const expression = expressionOf(last);
  if (expression === null) {
    // A loop that prints: what it prints is what is compared.
    if (!last.includes('print(')) return null;
    return {
      lines: [last, `assert capsys.readouterr().out.strip() == ${pythonString(example.expected.trim())}`],
      strength: strong,
      pytest: false,
      fixture: 'capsys',
    };
  }
  return {
    lines: [`result = ${expression.text}`, comparison(example.expected.trim(), expression.printed)],
    strength: strong,
    pytest: /^-?\d+\.\d+/.test(example.expected) && !expression.printed,
    fixture: '',
  };
}

function comparison(expected: string, printed: boolean): string {
  if (printed) {
    // `print` shows a string without quotes; a request may quote it all the same.
    const shown = isLiteral(expected)
      ? `in (${pythonString(expected)}, str(${expected}))`
      : `== ${pythonString(expected)}`;
    return `assert str(result) ${shown}`;
  }
  if (expected === 'None') return 'assert result is None';
  if (expected === 'True' || expected === 'False') return `assert result is ${expected}`;
  if (/^-?\d+\.\d+(?:[eE][+-]?\d+)?$/.test(expected)) return `assert result == pytest.approx(${expected})`;
  if (expected.startsWith('['))
    return `assert (list(result) if hasattr(result, "__next__") else result) == ${expected}`;
  if (isLiteral(expected)) return `assert result == ${expected}`;
  if (/^(?:[A-Za-z_][\w.]*)\(/.test(expected) && endOfBrackets(expected, expected.indexOf('(')) === expected.length)
    return `assert result == ${expected} or repr(result) == ${pythonString(expected)}`;
  return `assert ${pythonString(expected)} in (str(result), repr(result))`;
}

/** The last statement as an expression: `print(f(3))` is about `f(3)`, `x = f(3)` too. */
function expressionOf(last: string): { text: string; printed: boolean } | null {
  const printed = /^print\(/.test(last) && endOfBrackets(last, 5) === last.length;
  const text = printed ? last.slice(6, -1).trim() : last;
  if (text === '' || /^(?:for|while|with|if|try|def|class|async|raise|del|import|from|global|pass|print)\b/.test(text))
    return null;
  if (printed && topLevelComma(text)) return null;
  const assigned = /^[A-Za-z_]\w{0,80}\s*=(?!=)\s*(.+)$/s.exec(text);
  return { text: assigned?.[1] ?? text, printed };
}

function topLevelComma(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if ('([{'.includes(char)) {
      const end = endOfBrackets(text, at);
      if (end < 0) return true;
      at = end - 1;
    } else if (char === '"' || char === "'") {
      const end = endOfBrackets(`(${text.slice(at)})`, 0);
      if (end < 0) return true;
      const quote = text.indexOf(char, at + 1);
      at = quote < 0 ? text.length : quote;
    } else if (char === ',') return true;
  }
  return false;
}

/** Import statements of an example that name modules of the repository. */
function importsOfRepository(setup: readonly string[], knowledge: Knowledge): string[] {
  const tops = new Set(
    knowledge.digest.modules.filter((module) => !module.test).map((module) => module.module.split('.')[0] ?? ''),
  );
  return setup.filter((line) => {
    const match = /^\s*from\s+([\w.]+)\s+import\s+\(?([\w\s,]+)\)?\s*$/.exec(line);
    if (match === null || !tops.has(match[1]?.split('.')[0] ?? '')) return false;
    // Only plain names that the repository defines; anything else stays as written.
    return (match[2] ?? '')
      .split(',')
      .every((name) => name.trim() === '' || definitionImport(name.trim(), knowledge, []) !== undefined);
  });
}

/** One test file: module-level imports, then the functions. */
export function testFile(tests: readonly Pick<ExampleTest, 'imports' | 'source'>[], about: string): string {
  const imports = [...new Set(tests.flatMap((test) => test.imports))].sort(
    (a, b) => Number(a.startsWith('from')) - Number(b.startsWith('from')) || (a < b ? -1 : 1),
  );
  const head = `"""Made from ${about}: fails before the change and passes after it."""`;
  return `${[head, imports.join('\n'), ...tests.map((test) => `\n${test.source.trimEnd()}`)].filter((part) => part !== '').join('\n\n')}\n`;
}

function indent(text: string): string {
  return text.split('\n').map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n'); // prettier-ignore
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
