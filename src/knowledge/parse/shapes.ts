import type { LanguageName } from './languages.ts';

/** How a language writes one kind of definition. */
export interface Shape {
  /** `scope`: no symbol of its own, but the prefix of what stands in it. */
  readonly kind: 'function' | 'method' | 'class' | 'scope';
  /** The role of the child that holds the name. */
  readonly name: string;
  /** Counts only when its `value` is one of these kinds: `const f = () => ...`. */
  readonly value?: ReadonlySet<string>;
  /** The role whose type name comes before the name: the receiver of a Go method. */
  readonly owner?: string;
}

const FUNCTION: Shape = { kind: 'function', name: 'name' };
const METHOD: Shape = { kind: 'method', name: 'name' };
const CLASS: Shape = { kind: 'class', name: 'name' };
const CLOSURES: ReadonlySet<string> = new Set(['arrow_function', 'function_expression', 'generator_function']);

const JAVASCRIPT: Readonly<Record<string, Shape>> = {
  function_declaration: FUNCTION,
  generator_function_declaration: FUNCTION,
  variable_declarator: { ...FUNCTION, value: CLOSURES },
  class_declaration: CLASS,
  method_definition: METHOD,
  field_definition: { kind: 'method', name: 'property', value: CLOSURES },
};

/** The definitions of each language that is not Python. */
export const SHAPES: Readonly<Record<Exclude<LanguageName, 'py'>, Readonly<Record<string, Shape>>>> = {
  js: JAVASCRIPT,
  ts: {
    ...JAVASCRIPT,
    public_field_definition: { ...METHOD, value: CLOSURES },
    abstract_class_declaration: CLASS,
    abstract_method_signature: METHOD,
    interface_declaration: CLASS,
    enum_declaration: CLASS,
    type_alias_declaration: CLASS,
    internal_module: CLASS,
  },
  go: {
    function_declaration: FUNCTION,
    method_declaration: { ...METHOD, owner: 'receiver' },
    type_spec: CLASS,
    type_alias: CLASS,
  },
  rs: {
    function_item: FUNCTION,
    function_signature_item: FUNCTION,
    macro_definition: FUNCTION,
    struct_item: CLASS,
    enum_item: CLASS,
    union_item: CLASS,
    trait_item: CLASS,
    type_item: CLASS,
    mod_item: CLASS,
    impl_item: { kind: 'scope', name: 'type' },
  },
};

/** What only wraps a definition and belongs to it: `export`, `const`, `type`, decorators. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'export_statement', 'lexical_declaration', 'variable_declaration', 'type_declaration', 'ambient_declaration', 'expression_statement',
]); // prettier-ignore
export const COMMENTS: ReadonlySet<string> = new Set(['comment', 'line_comment', 'block_comment']);
/** What stands before a definition and belongs to it. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(['attribute_item', 'decorator']);
