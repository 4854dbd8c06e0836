import { messageOf } from '../base/errors.ts';
import type { RunEvent, RunObserver, StageName } from '../contracts/progress.ts';
import type { Resolution } from '../contracts/resolution.ts';
import type { RunReport } from '../contracts/report.ts';
import type { StageContext } from '../stages/stage.ts';
import { keepBestPatch } from './keep-patch.ts';
import { buildReport, type ReportFacts, type StageRecord } from './report.ts';
import { endingOf, shortcut, type Ending } from './shortcut.ts';
import type { Artefacts, Step } from './step.ts';

export interface PipelineRun {
  readonly steps: readonly Step[];
  /** Earlier stages are read from the run folder instead of run. */
  readonly from: StageName | null;
  readonly context: StageContext;
  readonly observers: readonly RunObserver[];
  readonly facts: () => ReportFacts;
}

/** Runs the stages in order and always ends in one report, written to report.json and told to every observer. */
export async function runPipeline(input: PipelineRun): Promise<RunReport> {
  const { context } = input;
  const have: { -readonly [Name in keyof Artefacts]?: Artefacts[Name] } = {};
  const stages: StageRecord[] = [];
  const tell = (event: RunEvent) => {
    for (const observer of input.observers) observer.on(event);
  };
  let ending: Ending | null = null;
  let kept: string | null = null;
  try {
    await runSteps(input, have, stages, tell);
  } catch (error) {
    ending = endingOf(error, context.signal);
    if (ending.unexpected) context.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    kept = await keepBestPatch(have, context).catch((problem: unknown) => {
      context.log.warn(`no patch could be kept: ${messageOf(problem)}`);
      return null;
    });
  }
  const report = buildReport({ have, stages, ending, kept, context, facts: input.facts() });
  await context.run.write('report.json', `${JSON.stringify(report, null, 1)}\n`).catch((problem: unknown) => {
    context.log.warn(`report.json could not be written: ${messageOf(problem)}`);
  });
  tell({ type: 'finished', report });
  await Promise.all(input.observers.map((observer) => observer.settle()));
  return report;
}

async function runSteps(
  input: PipelineRun,
  have: { -readonly [Name in keyof Artefacts]?: Artefacts[Name] },
  stages: StageRecord[],
  tell: (event: RunEvent) => void,
): Promise<void> {
  const { steps, context } = input;
  const soFar = () => buildReport({ have, stages, ending: null, kept: null, context, facts: input.facts() });
  const first = input.from === null ? 0 : steps.findIndex((each) => each.name === input.from);
  for (const [index, current] of steps.entries()) {
    context.signal.throwIfAborted();
    const { name } = current;
    if (skips(current, have.resolution, have)) {
      stages.push({ name, seconds: 0, status: 'skipped' });
      continue;
    }
    tell({ type: 'stage-started', stage: name });
    const started = performance.now();
    const status = index < first ? 'reused' : 'done';
    try {
      const artefact = index < first ? await current.load(context.run) : await current.run(have, context, soFar);
      Object.assign(have, { [current.makes]: artefact });
    } catch (error) {
      const seconds = (performance.now() - started) / 1000;
      stages.push({ name, seconds, status: 'failed' });
      tell({ type: 'stage-ended', stage: name, seconds, note: messageOf(error), status: 'failed' });
      throw error;
    }
    const seconds = (performance.now() - started) / 1000;
    stages.push({ name, seconds, status });
    tell({ type: 'stage-ended', stage: name, seconds, note: current.note(have), status });
    have.resolution ??= shortcut(have) ?? undefined;
  }
}

/** Once the outcome is known without candidates, only delivery (of the report) and learning are left. */
function skips(current: Step, resolution: Resolution | undefined, have: Partial<Artefacts>): boolean {
  return (
    resolution !== undefined && have[current.makes] === undefined && !['delivery', 'memory'].includes(current.makes)
  );
}
