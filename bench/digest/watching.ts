import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, round } from './numbers.ts';

const cli = join(import.meta.dirname, '..', '..', 'src', 'entry', 'cli.ts');

/** Saves files under `groundskeeper watch` and asks about what was added in the same moment. */
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
  const answered: number[] = [];
  for (const [index, path] of paths.entries()) {
    const name = `saved_now_${index}`;
    const saved = performance.now();
    appendFileSync(join(root, path), `\n\ndef ${name}():\n    return ${name}()\n`);
    child.stdin.write(`callers ${name}\n`);
    const { answer } = await next('question');
    if (!Array.isArray(answer) || answer.length !== 1) throw new Error(`${path}: the save is not seen`);
    answered.push(performance.now() - saved);
  }
  child.stdin.end();
  const warm = answered.slice(5);
  return { readyMs: round(ready, 0), saves: warm.length, medianMs: round(median(warm), 0), worstMs: round(Math.max(...warm), 0) };
} // prettier-ignore
