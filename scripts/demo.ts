/** `make demo`: a sample issue of a sample repository, resolved with a real model; prints the pull request it would open. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSampleRepository, readProblem } from '../test/helpers/sample-repository.ts';
import type { RunReport } from '../src/contracts/report.ts';

const root = join(import.meta.dirname, '..');
const number = Number(process.argv[2] ?? '1');
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-demo-'));
const repository = join(work, 'orchard');
await makeSampleRepository(repository);
const problem = await readProblem(number);
const requestFile = join(work, 'issue.md');
await writeFile(requestFile, problem.request);

console.log(`Sample repository: ${repository}\n`);
console.log(`The issue:\n\n${indent(problem.request)}\n`);

const started = performance.now();
const report = await resolve();
console.log(`\nState: ${report.state} (${report.reason}), ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
if (report.state !== 'resolved') {
  console.log(`${report.message}\nEverything that was tried: ${report.runDir}`);
  process.exitCode = 1;
} else {
  const pullRequest = join(report.runDir, 'pull-request.md');
  console.log(`The draft pull request, as it would be opened:\n\n${indent(await readFile(pullRequest, 'utf8'))}\n`);
  console.log(
    `Files:\n  pull request  ${pullRequest}\n  patch         ${report.patch ?? '-'}\n  branch        ${report.branch ?? '-'} in ${repository}\n  run folder    ${report.runDir}`,
  );
}

function resolve(): Promise<RunReport> {
  const child = spawn(
    join(root, 'bin', 'groundskeeper'),
    ['resolve', '--repo', repository, '--request-file', requestFile, '--json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', () => settle(JSON.parse(output) as RunReport));
  });
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
