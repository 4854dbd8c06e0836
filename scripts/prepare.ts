/** The second half of `make setup`, once Node 24 and the npm packages are there. See setup.sh. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLogger, Redactor } from '../src/base/log.ts';
import { loadOptions } from '../src/config/load.ts';
import { describeStep, install, PARTS } from '../src/entry/setup/install.ts';
import { slowly, type SetupIo, type SetupStep } from '../src/entry/setup/io.ts';
import { modelsOfPresets } from '../src/entry/setup/models.ts';
import { placesOf, toolsFolder } from '../src/entry/setup/places.ts';
import { ensurePythonTools } from '../src/entry/setup/python-tools.ts';
import { ensureGithubDescription } from './github-description.ts';

const off = { type: 'boolean', default: false } as const;
const { values: flags } = parseArgs({ options: { test: off, lint: off } });
const root = join(import.meta.dirname, '..');
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const terminal = process.stderr.isTTY;
const io: SetupIo = {
  env: process.env,
  log: createLogger(
    (line) => process.stderr.write(`${terminal ? '\r\u001b[K' : ''}[setup] ${line.text}\n`),
    new Redactor(),
  ),
  signal: stop.signal,
  waiting: terminal
    ? (text) => process.stderr.write(`\r\u001b[K[setup] ${text}`)
    : slowly((text) => process.stderr.write(`[setup] ${text}\n`)),
};

const options = loadOptions(new Map(), process.env);
const places = placesOf(options, process.env);
const presets = flags.test ? (['balanced', 'fast'] as const) : (['balanced'] as const);
const steps: SetupStep[] = flags.lint
  ? []
  : await install(
      places,
      { parts: PARTS, models: () => Promise.resolve(modelsOfPresets(presets)), mirror: options['model-source'] },
      io,
    );
const extra = async (step: Promise<SetupStep>) => {
  steps.push(await step);
  io.log.info(describeStep(await step));
};
if (flags.test || flags.lint) {
  const requirements = join(root, 'requirements', 'test.txt');
  await extra(ensurePythonTools('test tools', toolsFolder(places.cache, requirements), requirements, io));
}
if (flags.test) await extra(ensureGithubDescription(places.cache, io));
const missing = steps.filter((step) => step.required && step.state === 'lacking');
if (missing.length > 0) {
  io.log.error(`not ready: ${missing.map((step) => step.name).join(', ')}`);
  process.exitCode = 3;
}
