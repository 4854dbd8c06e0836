import { childIn, kindOf } from '../parse/flat-tree.ts';
import type { Writer } from './scope.ts';
import { parts } from './syntax.ts';

const MAX_DEPTH = 40;

/** Whether code may run past the end of a block: for a function that means that it returns None. */
export function endsOpen(writer: Writer, block: number, depth = 0): boolean {
  const { tree } = writer;
  if (block < 0 || depth > MAX_DEPTH) return true;
  const last = parts(writer, block).findLast((one) => kindOf(tree, one) !== 'comment') ?? -1;
  if (last < 0) return true;
  const inner = (body: number) => endsOpen(writer, body, depth + 1);
  switch (kindOf(tree, last)) {
    case 'return_statement':
    case 'raise_statement':
      return false;
    case 'if_statement': {
      const others = parts(writer, last).filter((one) => /^(?:elif|else)_clause$/.test(kindOf(tree, one)));
      if (others.length === 0 || kindOf(tree, others.at(-1) ?? 0) !== 'else_clause') return true;
      return inner(childIn(tree, last, 'consequence')) || others.some((one) => inner(bodyOf(writer, one)));
    }
    case 'match_statement': {
      const clauses = parts(writer, childIn(tree, last, 'body')).filter((one) => kindOf(tree, one) === 'case_clause');
      const ways = clauses.map((one) => childIn(tree, one, 'consequence'));
      return !clauses.some((one) => takesAll(writer, one)) || ways.some(inner);
    }
    case 'with_statement':
      return inner(childIn(tree, last, 'body'));
    case 'while_statement':
      return !(kindOf(tree, childIn(tree, last, 'condition')) === 'true' && !breaks(writer, last));
    case 'try_statement': {
      const clauses = parts(writer, last).filter((one) => kindOf(tree, one).endsWith('_clause'));
      const final = clauses.find((one) => kindOf(tree, one) === 'finally_clause');
      if (final !== undefined && !inner(bodyOf(writer, final))) return false;
      const other = clauses.find((one) => kindOf(tree, one) === 'else_clause');
      const tried = inner(childIn(tree, last, 'body')) && (other === undefined || inner(bodyOf(writer, other)));
      return tried || clauses.some((one) => kindOf(tree, one).startsWith('except') && inner(bodyOf(writer, one)));
    }
    default:
      return true;
  }
}

/** `case _:` and `case name:` */
function takesAll(writer: Writer, clause: number): boolean {
  const patterns = parts(writer, clause).filter((one) => kindOf(writer.tree, one) === 'case_pattern');
  const [only = -1] = patterns;
  return patterns.length === 1 && childIn(writer.tree, clause, 'guard') < 0 && /^[A-Za-z_]\w*$/.test(writer.text(only));
}

/** The block of a clause, which has a name in the grammar only for some of them. */
function bodyOf(writer: Writer, clause: number): number {
  return parts(writer, clause).find((one) => kindOf(writer.tree, one) === 'block') ?? -1;
}

function breaks({ tree }: Writer, loop: number): boolean {
  for (let node = loop + 1; node < (tree.after[loop] ?? 0); node++) if (kindOf(tree, node) === 'break_statement') return true;
  return false;
} // prettier-ignore
