import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Unread } from './parse-source.ts';

/** Files packed behind one another in one buffer, which is handed over without a copy. */
export interface WorkerRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: readonly { readonly path: string; readonly length: number }[];
}

/** Facts as JSON: text crosses threads faster than objects, and is what the store keeps. */
export type WorkerAnswer = { readonly ok: true; readonly data: string } | Unread;

// A thread does not inherit the compile cache of its process; what is loaded after this line uses it.
const { compileCache } = (workerData ?? {}) as { compileCache?: string };
if (compileCache !== undefined) enableCompileCache(compileCache);
const { readSource } = await import('./read-source.ts');

/** Reads batches of files for the pool, one after another, for as long as the thread lives. */
async function answer({ bytes, files }: WorkerRequest): Promise<WorkerAnswer[]> {
  const answers: WorkerAnswer[] = [];
  let from = 0;
  for (const { path, length } of files) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset + from, length);
    from += length;
    const read = await readSource(path, source);
    answers.push(read.ok ? { ok: true, data: JSON.stringify(read.facts) } : read);
  }
  return answers;
}

const port = parentPort;
port?.on('message', (request: WorkerRequest) => {
  answer(request).then(
    (answers) => port.postMessage(answers),
    // Reported as the end of the thread: the pool begins another one and asks for each file alone.
    (error: unknown) => setImmediate(() => { throw error; }),
  ); // prettier-ignore
});
