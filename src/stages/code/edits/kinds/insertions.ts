import { kindOf, parentOf } from '../../../../knowledge/parse/flat-tree.ts';
import { holds, statementsOf, type Statement } from '../lines.ts';
import { between } from '../make.ts';
import type { EditKind, Site, SmallEdit } from '../site.ts';
import { valuesOf } from '../values.ts';
import { inLoop } from './statements.ts';

const MOST_VALUES = 12;

/** A guard, an early end or a missing assignment in front of a statement; a last line behind the last. */
export const insertions: EditKind = function* (site, node) {
  const { tree } = site;
  if (kindOf(tree, node) !== 'block') return;
  const all = statementsOf(tree, node);
  for (const one of all) {
    const put = (sort: string, text: string, brings: string): SmallEdit =>
      between(one.node, one.start, one.start, sort, `${text}\n`, { brings });
    yield* guards(site, one, put);
    yield* steps(site, one, put);
  }
  const last = all.at(-1);
  if (last === undefined || last.kind === 'return_statement' || last.kind === 'raise_statement') return;
  const add = (sort: string, text: string, brings: string): SmallEdit =>
    between(last.node, last.end, last.end, sort, `\n${text}`, { brings });
  if (kindOf(tree, parentOf(tree, node)) === 'function_definition') {
    for (const name of [...site.scope.locals, ...site.scope.parameters]) yield add('insert.return', `${last.indent}return ${name}`, name); // prettier-ignore
    for (const text of ['True', 'False', 'None']) yield add('insert.return', `${last.indent}return ${text}`, text);
  }
  yield* steps(site, last, add);
};

type Put = (sort: string, text: string, brings: string) => SmallEdit;

/** `if not x: return …` and its like. */
function* guards(site: Site, { indent, node }: Statement, put: Put): Iterable<SmallEdit> {
  const { tree } = site;
  const inner = indent + site.indent;
  const loop = inLoop(tree, node);
  const isGenerator = holds(tree, site.definition.body, 'yield');
  const values = valuesOf(site).filter(({ from }) => from === 'parameter' || from === 'local' || from === 'self');
  for (const { text: name } of values.slice(0, MOST_VALUES)) {
    for (const test of [`not ${name}`, `${name} is None`, name]) {
      const sort = test === name ? 'truth' : test.startsWith('not') ? 'not' : 'none';
      const ends = isGenerator ? ['return'] : ['return', 'return None', 'return False', 'return True', 'return []', "return ''", 'return 0', 'return {}', `return ${name}`]; // prettier-ignore
      for (const end of ends) yield put(`guard.${sort}.return`, `${indent}if ${test}:\n${inner}${end}`, name);
      if (loop) for (const end of ['continue', 'break']) yield put(`guard.${sort}.${end}`, `${indent}if ${test}:\n${inner}${end}`, name); // prettier-ignore
    }
    for (const value of ['[]', '{}', "''", '0', 'set()', '()', 'False']) {
      yield put('guard.none.default', `${indent}if ${name} is None:\n${inner}${name} = ${value}`, name);
    }
  }
}

/** One line that counts, keeps or ends. */
function* steps(site: Site, { indent, node }: Statement, put: Put): Iterable<SmallEdit> {
  const { tree, scope } = site;
  if (inLoop(tree, node)) for (const text of ['break', 'continue']) yield put(`insert.${text}`, `${indent}${text}`, '');
  for (const name of scope.locals) {
    for (const text of [`${name} += 1`, `${name} -= 1`]) yield put('insert.count', `${indent}${text}`, name);
    for (const other of [...scope.locals, ...scope.parameters]) {
      if (other === name || other === 'self') continue;
      yield put('insert.assign', `${indent}${name} = ${other}`, `${name} ${other}`);
      yield put('insert.append', `${indent}${name}.append(${other})`, `${name} ${other}`);
      yield put('insert.add', `${indent}${name}.add(${other})`, `${name} ${other}`);
      yield put('insert.assign', `${indent}${name} += ${other}`, `${name} ${other}`);
    }
  }
  for (const name of scope.parameters) {
    for (const other of scope.locals) yield put('insert.assign', `${indent}${name} = ${other}`, `${name} ${other}`);
  }
}
