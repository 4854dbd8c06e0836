import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import { parseWorkerFile } from '../../base/assets.ts';
import type { FileFacts } from './facts-schema.ts';
import type { Unread } from './parse-source.ts';
import { readSource } from './read-source.ts';
import type { WorkerAnswer, WorkerRequest } from './worker.ts';

export interface SourceFile {
  readonly path: string;
  readonly source: Buffer;
}

/** The facts of a file with their JSON, or why there are none. */
export type ReadFile = { readonly ok: true; readonly facts: FileFacts; readonly data: string } | Unread;

/** Threads that parse; each answer is in the order of the files asked for. */
export interface ParsePool extends AsyncDisposable {
  read(files: readonly SourceFile[]): Promise<ReadFile[]>;
}

/** More than any file of the size that is read needs; beyond it the thread ends, not the process. */
const HEAP_MB = 1_024;

interface Task {
  readonly files: readonly SourceFile[];
  done(answers: readonly WorkerAnswer[]): void;
  failed(error: Error): void;
}

/** A pool of that many threads, started when they are needed; none means that files are read in this thread. */
export function createParsePool(
  threads: number,
  { script = parseWorkerFile(), heapMb = HEAP_MB }: { readonly script?: string; readonly heapMb?: number } = {},
): ParsePool {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  function ask(files: readonly SourceFile[]): Promise<readonly WorkerAnswer[]> {
    return new Promise((done, failed) => {
      if (closed) {
        failed(new Error('the threads were ended'));
        return;
      }
      waiting.push({ files, done, failed });
      next();
    });
  }

  function next(): void {
    const task = waiting[0];
    if (task === undefined || closed) return;
    const worker = idle.pop() ?? (all.size < threads ? start() : undefined);
    if (worker === undefined) return;
    waiting.shift();
    const onMessage = (answers: readonly WorkerAnswer[]) => {
      finish();
      worker.unref();
      idle.push(worker);
      task.done(answers);
      next();
    };
    const onEnd = (reason: unknown) => {
      finish();
      all.delete(worker);
      task.failed(reason instanceof Error ? reason : new Error('the thread ended'));
      void worker.terminate();
      next();
    };
    const finish = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.ref();
    const request = pack(task.files);
    worker.postMessage(request, [request.bytes.buffer]);
  }

  function start(): Worker {
    // The environment of a thread is a copy that it does not need.
    const worker = new Worker(script, {
      env: {},
      name: 'groundskeeper-parse',
      execArgv: [],
      workerData: { compileCache: getCompileCacheDir() },
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    all.add(worker);
    return worker;
  }

  /** A thread that died takes its batch along: each file is asked for alone, so that only the one that kills it fails. */
  async function readInThreads(files: readonly SourceFile[]): Promise<ReadFile[]> {
    try {
      return (await ask(files)).map(opened);
    } catch (error) {
      if (closed) throw error;
      if (files.length === 1) return [{ ok: false, why: `the parser failed: ${error instanceof Error ? error.message : ''}`, passing: true }];
      const alone: ReadFile[] = [];
      for (const file of files) alone.push(...(await readInThreads([file])));
      return alone;
    }
  } // prettier-ignore

  return {
    read: (files) => (threads < 1 ? readHere(files) : readInThreads(files)),
    [Symbol.asyncDispose]: async () => {
      closed = true;
      for (const task of waiting.splice(0)) task.failed(new Error('the threads were ended'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

async function readHere(files: readonly SourceFile[]): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const { path, source } of files) {
    const one = await readSource(path, source);
    read.push(one.ok ? { ...one, data: JSON.stringify(one.facts) } : one);
  }
  return read;
}

function opened(answer: WorkerAnswer): ReadFile {
  if (!answer.ok) return answer;
  return { ok: true, facts: JSON.parse(answer.data) as FileFacts, data: answer.data };
}

function pack(files: readonly SourceFile[]): WorkerRequest {
  const bytes = new Uint8Array(files.reduce((sum, { source }) => sum + source.length, 0));
  let at = 0;
  for (const { source } of files) {
    bytes.set(source, at);
    at += source.length;
  }
  return { bytes, files: files.map(({ path, source }) => ({ path, length: source.length })) };
}
