import { Delivery } from '../contracts/delivery.ts';
import { Digest } from '../contracts/digest.ts';
import { MemoryEntry } from '../contracts/memory.ts';
import { Plan } from '../contracts/plan.ts';
import type { RunReport } from '../contracts/report.ts';
import { Request } from '../contracts/request.ts';
import { Resolution } from '../contracts/resolution.ts';
import { Spec } from '../contracts/spec.ts';
import { Style } from '../contracts/style.ts';
import { UserError } from '../base/errors.ts';
import { deliverStage } from '../stages/deliver/index.ts';
import { digestStage } from '../stages/digest/index.ts';
import { intakeStage, type RequestMaterial } from '../stages/intake/index.ts';
import { learn } from '../stages/learn/index.ts';
import { planStage } from '../stages/plan/index.ts';
import { specStage } from '../stages/spec/index.ts';
import { styleStage } from '../stages/style/index.ts';
import { codeStep } from './code-step.ts';
import { step, type Step } from './step.ts';
import { decideWinner } from './validate-step.ts';

export interface PipelineInput {
  /** Null when the run continues from a later stage: the request is then in the run folder. */
  readonly material: RequestMaterial | null;
  readonly memoryFile: string;
  readonly used: () => Pick<RunReport['environment'], 'model'>;
}

/** The run, top to bottom. */
export function pipelineSteps({ material, memoryFile, used }: PipelineInput): readonly Step[] {
  return [
    step({
      name: 'intake', makes: 'request', needs: [], file: 'request.json', schema: Request,
      run: (_have, context) => {
        if (material === null) throw new UserError('artifact-invalid', 'the run folder holds no request; use resolve');
        return intakeStage(material, context);
      },
      note: ({ id, base }) => `${id} at ${base.sha.slice(0, 12)}${base.shallow ? ' (shallow: history not available)' : ''}`,
    }),
    step({
      name: 'style', makes: 'style', needs: ['request'], file: 'style.json', schema: Style,
      run: (_have, context) => styleStage(context),
      note: (style) => `formatter ${style.formatter}, lines of ${style.lineLength.value ?? 'unknown length'}`,
    }),
    step({
      name: 'digest', makes: 'digest', needs: ['request'], file: 'digest.json', schema: Digest,
      run: (_have, context) => digestStage(context),
      note: ({ stats }) => `${stats.files} files, ${stats.symbols} symbols, ${stats.reused} reused, ${stats.embedded} embedded`,
    }),
    step({
      name: 'spec', makes: 'spec', needs: ['request', 'digest', 'style'], file: 'spec.yaml', schema: Spec,
      run: (have, context) => specStage(have, context),
      note: (spec) => `${spec.kind}: ${spec.targets[0]?.symbol ?? 'no target'} (confidence ${spec.confidence.overall.toFixed(2)})`,
    }),
    step({
      name: 'plan', makes: 'plan', needs: ['request', 'digest', 'spec', 'style'], file: 'plan.json', schema: Plan,
      run: (have, context) => planStage(have, context),
      note: (plan) => `${plan.steps.length} places, ${plan.tests.length} test files, ${plan.reproduction === null ? 'no reproduction' : `reproduction from ${plan.reproduction.origin}`}`,
    }),
    codeStep,
    step({
      name: 'validate', makes: 'resolution', needs: ['request', 'digest', 'spec', 'style', 'plan', 'search'], file: 'resolution.json', schema: Resolution,
      run: (have, context) => decideWinner(have, context),
      note: ({ state, reason, winner }) => `${state} (${reason})${winner === null ? '' : `, ${winner.candidate.id} by ${winner.candidate.core}`}`,
    }),
    step({
      name: 'deliver', makes: 'delivery', needs: ['request', 'resolution'], file: 'delivery.json', schema: Delivery,
      run: ({ request, resolution, spec, plan, style, digest }, context, soFar) =>
        deliverStage({ request, resolution, spec: spec ?? null, plan: plan ?? null, style: style ?? null, digest: digest ?? null, report: soFar() }, context),
      note: ({ how, note }) => note || how,
    }),
    step({
      name: 'learn', makes: 'memory', needs: ['request', 'resolution', 'delivery'], file: 'memory.json', schema: MemoryEntry,
      run: ({ request, spec, resolution, delivery }, context) =>
        learn({ request, spec, resolution, delivery, model: used().model, memoryFile }, context),
      note: ({ attempts }) => `${attempts.length} attempts remembered`,
    }),
  ]; // prettier-ignore
}
