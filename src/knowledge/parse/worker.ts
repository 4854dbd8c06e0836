import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../base/errors.ts';
import { readSource } from './read-source.ts';

/** Files packed behind one another in one buffer, which is handed over without a copy. */
export interface WorkerRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: readonly { readonly path: string; readonly length: number }[];
}

/** Facts as JSON: text crosses threads faster than objects, and is what the store keeps. */
export type WorkerAnswer = { readonly data: string } | { readonly why: string };

/** Reads batches of files for the pool, one after another, for as long as the thread lives. */
async function answer({ bytes, files }: WorkerRequest): Promise<WorkerAnswer[]> {
  const answers: WorkerAnswer[] = [];
  let from = 0;
  for (const { path, length } of files) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset + from, length);
    from += length;
    const read = await readSource(path, source);
    answers.push(read.ok ? { data: JSON.stringify(read.facts) } : { why: read.why });
  }
  return answers;
}

const port = parentPort;
port?.on('message', (request: WorkerRequest) => {
  answer(request).then(
    (answers) => port.postMessage(answers),
    // Reported as the end of the thread: the pool begins another one and asks for each file alone.
    (error: unknown) => setImmediate(() => { throw new Error(messageOf(error)); }),
  ); // prettier-ignore
});
