import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../base/errors.ts';
import type { Delivery } from '../contracts/delivery.ts';
import type { Digest } from '../contracts/digest.ts';
import type { MemoryEntry } from '../contracts/memory.ts';
import type { Plan } from '../contracts/plan.ts';
import type { StageName } from '../contracts/progress.ts';
import type { RunReport } from '../contracts/report.ts';
import type { Request } from '../contracts/request.ts';
import type { Resolution } from '../contracts/resolution.ts';
import type { SearchRecord } from '../contracts/search.ts';
import type { Spec } from '../contracts/spec.ts';
import type { Style } from '../contracts/style.ts';
import type { RunFolder, StageContext } from '../stages/stage.ts';

/** What a run has made so far, by name. */
export interface Artefacts {
  readonly request: Request;
  readonly style: Style;
  readonly digest: Digest;
  readonly spec: Spec;
  readonly plan: Plan;
  readonly search: SearchRecord;
  readonly resolution: Resolution;
  readonly delivery: Delivery;
  readonly memory: MemoryEntry;
}
export type ArtefactName = keyof Artefacts;

/** One line of the pipeline: which artefact a stage makes, of which others, and where it is written. */
export interface Step {
  readonly name: StageName;
  readonly makes: ArtefactName;
  readonly file: string;
  /** Runs the stage and writes its artefact; `soFar` is the report as it would be now. */
  run(have: Partial<Artefacts>, context: StageContext, soFar: () => RunReport): Promise<Artefacts[ArtefactName]>;
  /** Reads the artefact of an earlier run; a missing or invalid one is a UserError. */
  load(run: RunFolder): Promise<Artefacts[ArtefactName]>;
  /** One line for people about what was made. */
  note(have: Partial<Artefacts>): string;
}

interface Definition<Makes extends ArtefactName, Needs extends ArtefactName> {
  readonly name: StageName;
  readonly makes: Makes;
  readonly needs: readonly Needs[];
  /** `*.json` or `*.yaml` in the run folder. */
  readonly file: string;
  readonly schema: z.ZodType<Artefacts[Makes]>;
  run(
    have: Pick<Artefacts, Needs> & Partial<Artefacts>,
    context: StageContext,
    soFar: () => RunReport,
  ): Promise<Artefacts[Makes]>;
  note(artefact: Artefacts[Makes]): string;
}

/** Makes a step whose inputs are there by type and checked when run. */
export function step<Makes extends ArtefactName, Needs extends ArtefactName = never>(
  definition: Definition<Makes, Needs>,
): Step {
  const { name, makes, file, schema } = definition;
  return {
    name,
    makes,
    file,
    run: async (have, context, soFar) => {
      for (const need of definition.needs) {
        if (have[need] === undefined)
          throw new UserError('artifact-invalid', `stage ${name} needs ${need}, which was not made`);
      }
      const artefact = await definition.run(have as Pick<Artefacts, Needs> & Partial<Artefacts>, context, soFar);
      await context.run.write(
        file,
        file.endsWith('.yaml')
          ? stringify(artefact, { aliasDuplicateObjects: false, lineWidth: 120 })
          : `${JSON.stringify(artefact, null, 1)}\n`,
      );
      return artefact;
    },
    load: async (run) => parseArtefact(file, await run.read(file), schema),
    note: (have) => {
      const artefact = have[makes];
      return artefact === undefined ? '' : definition.note(artefact);
    },
  };
}

function parseArtefact<T>(file: string, text: string | null, schema: z.ZodType<T>): T {
  if (text === null)
    throw new UserError('artifact-invalid', `${file} is not in the run folder; start from an earlier stage`);
  let value: unknown;
  try {
    value = file.endsWith('.yaml') ? parse(text, { maxAliasCount: 0 }) : JSON.parse(text);
  } catch (error) {
    throw new UserError(
      'artifact-invalid',
      `${file} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(
    'artifact-invalid',
    `${file} does not match its schema: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}
