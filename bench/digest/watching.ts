import { spawn } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, round } from './numbers.ts';

const cli = join(import.meta.dirname, '..', '..', 'src', 'entry', 'cli.ts');
/** The first of each kind are slower: nothing is warm yet. */
const COLD = 2;

/** Saves, creates, moves and deletes files under `groundskeeper watch`, and asks in the same moment about what that brought. */
export async function watching(root: string, cache: string, paths: readonly string[]) {
  const argv = ['--disable-warning=ExperimentalWarning', cli, 'watch', '--repo', root, '--cache-dir', cache, '--quiet'];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = performance.now();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (wanted: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('watch ended');
      const document = JSON.parse(value) as Record<string, unknown>;
      if (wanted in document) return document;
    }
  };
  await next('commit');
  const ready = performance.now() - started;
  /** Milliseconds from before the change to the answer, which must be the one after it. */
  const answered = async (change: () => void, question: string, callers: number | 'unknown'): Promise<number> => {
    const before = performance.now();
    change();
    child.stdin.write(`callers ${question}\n`);
    const { answer } = await next('question');
    const seen = Array.isArray(answer) ? answer.length : 'unknown';
    if (seen !== callers) throw new Error(`${question}: ${seen} callers, not ${callers}: the change is not seen`);
    return performance.now() - before;
  };
  const source = (name: string) => `\n\ndef ${name}():\n    return ${name}()\n`;
  const kinds: Record<string, number[]> = { saved: [], created: [], moved: [], deleted: [] };
  for (const [index, path] of paths.entries()) {
    const [name, fresh, moved] = [`said_now_${index}`, `fresh_${index}`, `moved_${index}`];
    const at = (module: string) => join(root, `${module}.py`);
    kinds['saved']?.push(await answered(() => appendFileSync(join(root, path), source(name)), name, 1));
    kinds['created']?.push(await answered(() => writeFileSync(at(fresh), source(fresh)), `${fresh}.${fresh}`, 1));
    kinds['moved']?.push(await answered(() => renameSync(at(fresh), at(moved)), `${moved}.${fresh}`, 1));
    kinds['deleted']?.push(await answered(() => rmSync(at(moved)), fresh, 'unknown'));
  }
  child.stdin.end();
  const told = Object.entries(kinds).map(([kind, all]) => {
    const warm = all.slice(COLD);
    return [kind, { times: warm.length, medianMs: round(median(warm), 0), worstMs: round(Math.max(...warm), 0) }];
  });
  return { readyMs: round(ready, 0), ...(Object.fromEntries(told) as object) };
} // prettier-ignore
