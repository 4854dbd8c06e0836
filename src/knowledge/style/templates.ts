import type { DocstringConvention, Style } from '../../contracts/style.ts';
import type { Docstring, DocstringShape } from './docstrings.ts';

/** Docstrings as the repository writes them: its convention, its section names, its marks, types where it writes types. */
export function docstringTemplates(
  convention: DocstringConvention | null,
  docstrings: readonly Docstring[],
): Style['templates'] {
  const own = docstrings.filter(({ shape }) => shape.convention === (convention ?? 'plain')).map(({ shape }) => shape);
  const shapes = own.length > 0 ? own : docstrings.map(({ shape }) => shape);
  const most = (has: (shape: DocstringShape) => boolean, otherwise: boolean) =>
    shapes.length === 0 ? otherwise : shapes.filter(has).length * 2 > shapes.length;
  const long = shapes.filter((shape) => !shape.oneLine);
  const layout: Layout = {
    mark: most((shape) => shape.mark === "'''", false) ? "'''" : '"""',
    hugs: long.length === 0 || long.filter((shape) => shape.hugs).length * 2 > long.length,
    end: most((shape) => shape.period, true) ? '.' : '',
    types: most((shape) => shape.types, convention === 'numpy'),
    name: (choices) => commonest(shapes, choices),
    goesWith: (section, other) => {
      const times = (name: string) => shapes.filter(({ sections }) => sections.includes(name)).length;
      return times(section) * 2 > times(other);
    },
  };
  const one = `${layout.mark}{summary}${layout.end}${layout.mark}`;
  const [body, ofClass] = [SECTIONS[convention ?? 'plain'](layout), CLASSES[convention ?? 'plain'](layout)];
  return { module: one, class: filled(layout, ofClass), function: filled(layout, body) };
}

interface Layout {
  readonly mark: string;
  readonly hugs: boolean;
  readonly end: string;
  readonly types: boolean;
  /** The one of several names for a section that the repository uses most; the first when it uses none. */
  name(choices: readonly string[]): string;
  /** Whether a field stands beside most uses of another one. */
  goesWith(section: string, other: string): boolean;
}

function filled({ mark, hugs, end }: Layout, sections: readonly string[]): string {
  if (sections.length === 0) return `${mark}{summary}${end}${mark}`;
  return [`${mark}${hugs ? '' : '\n'}{summary}${end}`, '', ...sections, mark].join('\n');
}

type Sections = (layout: Layout) => readonly string[];

const SECTIONS: Readonly<Record<DocstringConvention, Sections>> = {
  google: ({ name, types }) => [
    `${name(['Args', 'Arguments'])}:`, `    {name}${types ? ' ({type})' : ''}: {description}`, '',
    'Returns:', `    ${types ? '{type}: ' : ''}{description}`, '',
    'Raises:', '    {error}: {description}',
  ],
  numpy: ({ name }) => [
    ...underlined(name(['Parameters'])), '{name} : {type}', '    {description}', '',
    ...underlined('Returns'), '{type}', '    {description}', '',
    ...underlined('Raises'), '{error}', '    {description}',
  ],
  rest: ({ name, goesWith }) => [
    `:${name(['param', 'parameter', 'arg'])} {name}: {description}`,
    ...(goesWith('type', name(['param', 'parameter', 'arg'])) ? [':type {name}: {type}'] : []),
    `:${name(['return', 'returns'])}: {description}`,
    ...(goesWith('rtype', name(['return', 'returns'])) ? [':rtype: {type}'] : []),
    `:${name(['raises', 'raise', 'except'])} {error}: {description}`,
  ],
  epytext: ({ name, goesWith }) => [
    '@param {name}: {description}', ...(goesWith('type', 'param') ? ['@type {name}: {type}'] : []),
    `@${name(['return', 'returns'])}: {description}`,
    ...(goesWith('rtype', name(['return', 'returns'])) ? ['@rtype: {type}'] : []),
    `@${name(['raise', 'raises'])} {error}: {description}`,
  ],
  plain: () => [],
}; // prettier-ignore

const CLASSES: Readonly<Record<DocstringConvention, Sections>> = {
  google: ({ types }) => ['Attributes:', `    {name}${types ? ' ({type})' : ''}: {description}`],
  numpy: () => [...underlined('Attributes'), '{name} : {type}', '    {description}'],
  rest: () => [':ivar {name}: {description}'],
  epytext: () => ['@ivar {name}: {description}'],
  plain: () => [],
};

function underlined(name: string): string[] {
  return [name, '-'.repeat(name.length)];
}

function commonest(shapes: readonly DocstringShape[], choices: readonly string[]): string {
  const times = (choice: string) => shapes.filter(({ sections }) => sections.includes(choice)).length;
  return [...choices].sort((a, b) => times(b) - times(a))[0] ?? '';
}
