import { formatText } from '../checks/formatter.ts';
import { pythonPaths, touchedLines } from '../polish.ts';
import { count, notRun, since, treeOf, type Gate } from './gate.ts';

/**
 * Formatting of the touched lines, in repositories that use black. A quick verdict lets unformatted lines pass, because
 * they are formatted by machine before the full one; a file that base itself leaves unformatted is judged by its
 * touched lines only.
 */
export const blackGate: Gate = async (parts, subject, signal) => {
  const started = performance.now();
  const { style, workbench } = parts;
  if (style.formatter !== 'black' && !style.tools.some((tool) => tool.name === 'black'))
    return { checks: [notRun('black', 'not used here')], failure: null };
  if (workbench.tools.black === null) return { checks: [notRun('black', 'black is not installed')], failure: null };
  const tree = await treeOf(parts, subject, signal);
  const unformatted: string[] = [];
  let looked = 0;
  for (const path of pythonPaths(tree)) {
    const content = await tree.read(path);
    if (content === null) continue;
    const before = await parts.base.read(path);
    const ranges = before === null ? null : touchedLines(before, content);
    if (ranges?.length === 0) continue;
    const formatted = await formatText('black', workbench.tools, tree, { path, content, ranges }, signal);
    if (formatted === null) continue;
    looked++;
    if (!formatted.equals(content)) unformatted.push(path);
  }
  const bad = unformatted.length > 0;
  const quick = subject.level === 'quick';
  const summary = !bad
    ? `the touched lines of ${count(looked, 'file')} are formatted`
    : `${count(unformatted.length, 'file')} to format${quick ? ', done by machine before delivery' : ''}`;
  const check = {
    ...notRun('black', summary),
    status: looked === 0 ? ('not-run' as const) : bad && !quick ? ('fail' as const) : ('pass' as const),
    before: 0,
    after: unformatted.length,
    added: unformatted.map((path) => ({ tool: 'black', rule: 'format', path, line: 0, message: 'not formatted' })),
    seconds: since(started),
    version: workbench.tools.versions.black,
  };
  // Never stops a candidate: layout can be put right without a model.
  return { checks: [check], failure: null };
};
