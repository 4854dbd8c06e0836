import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../src/base/log.ts';
import { loadOptions } from '../../../src/config/load.ts';
import { Plan } from '../../../src/contracts/plan.ts';
import { Spec } from '../../../src/contracts/spec.ts';
import { withStages } from '../../../src/entry/stage-run.ts';
import { digestStage } from '../../../src/stages/digest/index.ts';
import { planStage } from '../../../src/stages/plan/index.ts';
import { specStage } from '../../../src/stages/spec/index.ts';
import { requestOf } from '../../helpers/requests.ts';
import { makeSampleRepository, readProblem } from '../../helpers/sample-repository.ts';

const MINUTES = 60_000;

describe('stages/spec and stages/plan with the real model', () => {
  let top: string;
  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'gk-model-'));
    await makeSampleRepository(join(top, 'repo'));
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  const given = { repo: () => join(top, 'repo'), cache: () => join(top, 'cache') };
  async function run(text: string): Promise<{ spec: Spec; plan: Plan; tokens: number }> {
    const options = loadOptions(new Map([['repo', given.repo()], ['cache-dir', given.cache()], ['no-embed', 'true']]), process.env); // prettier-ignore
    const command = { options, args: [], env: process.env, cwd: top, log: silentLogger, signal: new AbortController().signal, waiting: () => undefined }; // prettier-ignore
    return withStages(command, async (context) => {
      const digest = await digestStage(context);
      const request = requestOf(text);
      const spec = Spec.parse(await specStage({ request, digest }, context));
      const plan = Plan.parse(await planStage({ request, digest, spec }, context));
      return { spec, plan, tokens: context.budget.spent().completion };
    });
  }

  it(
    'ties a sample problem to the function at fault and proves it by its example',
    async () => {
      const { spec, plan, tokens } = await run((await readProblem(1)).request);
      expect(spec).toMatchObject({
        kind: 'bug',
        targets: [{ symbol: 'py:orchard.pricing:bulk_discount' }, ...spec.targets.slice(1)],
      });
      expect(plan.steps[0]?.target).toBe('py:orchard.pricing:bulk_discount');
      expect(plan.reproduction).toMatchObject({ origin: 'example', strength: 'strong' });
      expect(tokens).toBeGreaterThan(0);
      expect(tokens).toBeLessThan(300);
    },
    6 * MINUTES,
  );

  it(
    'only takes a test of the model that is red at base',
    async () => {
      const { spec, plan } = await run(
        'expected_demand is wrong for a window of zero\n\nCalling `expected_demand` with no orders and `window=0` works, but with one order it raises a ValueError from the moving average. It should return 0.',
      );
      expect(spec.kind).toBe('bug');
      expect(plan.steps[0]?.target).toBe('py:orchard.forecast:expected_demand');
      // Whether this small model manages a test is luck; what it must look like when it does is not.
      if (plan.reproduction !== null) {
        expect(plan.reproduction.origin).toBe('model');
        expect(plan.reproduction.redOutput).not.toBe('');
        expect(plan.reproduction.source).toMatch(/\ndef test_request\(\):\n/);
      }
    },
    6 * MINUTES,
  );
});
