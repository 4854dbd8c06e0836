import { silentLogger } from '../../../../src/base/log.ts';
import { loadOptions } from '../../../../src/config/load.ts';
import type { Ask } from '../../../../src/contracts/model.ts';
import { Plan } from '../../../../src/contracts/plan.ts';
import type { Spec, SpecKind } from '../../../../src/contracts/spec.ts';
import type { Workbench } from '../../../../src/judge/workbench.ts';
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts';
import { createBudget } from '../../../../src/pipeline/budget.ts';
import { planStage } from '../../../../src/stages/plan/index.ts';
import type { StageContext } from '../../../../src/stages/stage.ts';
import { testBench } from '../../../helpers/bench.ts';
import { pythonRepository, type PythonRepository } from '../../../helpers/python-repository.ts';
import { KITCHEN, knowledgeOfSources, requestOf } from '../../../helpers/requests.ts';

/** `slug` keeps a dash, `heaviest` fails on nothing; one test of the package is red. */
const SOURCES = {
  ...KITCHEN,
  'tests/test_scale.py':
    'from kitchen.recipe import Recipe\n\nPEAS = 400\n\n\ndef soup():\n    recipe = Recipe("Soup")\n    recipe.add("peas", PEAS)\n    return recipe\n\n\ndef test_same():\n    assert Recipe.scale(soup(), 4)["peas"] == PEAS\n',
  'tests/test_page.py':
    'from kitchen.recipe import Recipe\n\n\ndef test_page():\n    assert Recipe("Soup!").page() == "soup.html"\n',
};

describe('stages/plan', () => {
  let repository: PythonRepository;
  let bench: Workbench;
  let knowledge: Knowledge;
  beforeAll(async () => {
    repository = pythonRepository(SOURCES);
    knowledge = await knowledgeOfSources(SOURCES);
    bench = await testBench(repository, { digest: { ...knowledge.digest, commit: repository.base } });
  }, 30_000);
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
    repository[Symbol.dispose]();
  });

  const asked: string[] = [];
  /** The stage with a model that writes these test bodies, on the real workbench. */
  async function plan(
    text: string,
    kind: SpecKind = 'bug',
    changes: Partial<Spec> = {},
    bodies: readonly string[] = [],
  ): Promise<Plan> {
    using budget = createBudget({ minutes: 5, tokens: 1000, candidates: 5 });
    const llm = {
      count: (piece: string) => piece.length,
      async *sample(ask: Ask) {
        asked.push(ask.user);
        for (const body of bodies)
          yield await Promise.resolve({
            text: body,
            promptTokens: 10,
            tokens: 10,
            logprob: null,
            stop: 'end',
            seconds: 0,
            temperature: 0,
          });
      },
    };
    const context = {
      options: loadOptions(new Map(), {}),
      models: { llm: () => Promise.resolve(llm) },
      budget,
      log: silentLogger,
      signal: new AbortController().signal,
      knowledge: () => Promise.resolve(knowledge),
      workbench: () => Promise.resolve(bench),
      waiting: () => undefined,
    } as unknown as StageContext;
    const request = requestOf(text);
    const spec: Spec = { schema: 1, id: request.id, kind, title: request.title, rationale: '', targets: [], operations: [], acceptance: [], constraints: [], risk: 'low', confidence: { kind: 1, targets: 1, overall: 1 }, question: null, base: repository.base, ...changes }; // prettier-ignore
    return Plan.parse(await planStage({ request, digest: knowledge.digest, spec }, context));
  }
  const first = (made: Plan) => made.steps[0]?.target;

  it('makes a red test of an example, beside the tests, and plans where it fails', async () => {
    const made = await plan('`slug("a!")` returns `"a-"` instead of `"a"`');
    expect(made.reproduction).toMatchObject({
      path: 'tests/test_groundskeeper_issue_7.py',
      origin: 'example',
      strength: 'strong',
    });
    expect(made.reproduction?.redOutput).toContain("assert 'a-' == 'a'");
    expect(first(made)).toBe('py:kitchen.text:slug');
    expect(made.steps[0]?.why).toEqual(expect.arrayContaining(['example', 'failing-test']));
    expect(made.tests.map((test) => test.path)).toContain('tests/test_text.py');
    expect(made.alreadyGreen).toBeUndefined();
  }, 30_000);

  it('finds the callee that raises, by what the red test executed', async () => {
    const made = await plan('`Recipe("Soup!").page()` should give `"soup.html"`, it gives `"soup-.html"`');
    expect(made.reproduction?.strength).toBe('strong');
    const slug = made.steps.find((step) => step.target === 'py:kitchen.text:slug');
    const scale = made.steps.find((step) => step.target === 'py:kitchen.recipe:Recipe.scale');
    expect(slug?.why).toContain('failing-test');
    expect(slug?.suspicion ?? 0).toBeGreaterThan(scale?.suspicion ?? 0);
    expect(made.failingAtBase).toEqual(['tests/test_page.py::test_page']);
  }, 30_000);

  it('tells a request whose examples hold already', async () => {
    const made = await plan('`shorten("short")` returns `"shor…"` instead of `"short"`');
    expect(made).toMatchObject({ alreadyGreen: true, reproduction: null });
  }, 30_000);

  it('does not call an example that only shows what works a fixed bug', async () => {
    const made = await plan(
      '`shorten("short")` should be `"short"`, fine, but long German words are cut in a bad place',
    );
    expect(made.alreadyGreen).toBeUndefined();
  }, 30_000);

  it('asks only that the error goes away when nothing else is said, and marks that as weak', async () => {
    const made = await plan('`Recipe("Soup").heaviest()` crashes with a ValueError');
    expect(made.reproduction).toMatchObject({ origin: 'example', strength: 'weak' });
    expect(first(made)).toBe('py:kitchen.recipe:Recipe.heaviest');
  }, 30_000);

  it('takes a test of the model whose value stands in the request, and leaves one that is broken', async () => {
    const text =
      'The heaviest ingredient of a recipe with none raises ValueError; it should be None. See `Recipe.heaviest`.';
    const bodies = [
      '    assert nobody().heaviest() is None\n',
      '    result = Recipe("Soup", 4, 5).heaviest()\n    assert result is None\n',
      '    recipe = Recipe("Soup")\n    assert recipe.heaviest() is None\n',
    ];
    const made = await plan(text, 'bug', {}, bodies);
    expect(made.reproduction).toMatchObject({ origin: 'model', strength: 'weak' });
    expect(made.reproduction?.source).toContain(
      'from kitchen.recipe import Recipe\n\n\ndef test_request():\n    recipe = Recipe("Soup")\n',
    );
  }, 30_000);

  it('is surer of a test of the model when its input stands in the request too, or when drafts agree', async () => {
    const text =
      'Scaling a recipe may give nothing at all: it should be {"peas": 3} for one of three servings, see `Recipe.scale`';
    const own =
      '    recipe = Recipe("Soup", 7)\n    recipe.add("beans", 9)\n    assert recipe.scale(6) == {"peas": 3}\n';
    const other = own.replace('recipe = ', 'dish = recipe = ');
    const checks = async (bodies: readonly string[], about = text) => {
      const { reproduction } = await plan(about, 'bug', {}, bodies);
      return [reproduction?.strength, reproduction?.checks];
    };
    expect(await checks([own])).toEqual(['weak', expect.stringContaining('its input does not')]);
    expect(await checks([own, other])).toEqual(['strong', expect.stringContaining('two drafts agree')]);
    expect(await checks([own], `${text}, with 9 grams`)).toEqual([
      'strong',
      expect.stringContaining('its input and its result'),
    ]);
  }, 60_000);

  it('takes no test of the model that asserts a value of its own, or the error that the request complains about', async () => {
    const text =
      'Scaling a recipe to more people loses grams, see `Recipe.scale`. It raises RecipeError for 0 grams, which it should not.';
    const own =
      '    recipe = Recipe("Soup", 3)\n    recipe.add("peas", 10)\n    assert recipe.scale(1) == {"peas": 99}\n';
    const complaint = '    with pytest.raises(RecipeError):\n        Recipe("Soup").scale(0)\n';
    expect((await plan(text, 'bug', {}, [own, complaint])).reproduction).toBeNull();
  }, 30_000);

  it('shows the model a test that calls the target, and lends its draft the helpers of that file', async () => {
    const text = 'Scaling down to nobody should be an empty dict, see `Recipe.scale`; it says 0 for peas';
    const made = await plan(text, 'bug', {}, ['    assert soup().scale(0) == {}\n']);
    expect(asked.at(-1)).toContain('def soup():');
    expect(made.reproduction?.source).toContain(
      'PEAS = 400\n\n\ndef soup():\n    recipe = Recipe("Soup")\n    recipe.add("peas", PEAS)\n    return recipe\n\n\ndef test_request():\n',
    );
    expect(made.reproduction?.redOutput).toContain("{'peas': 0} == {}");
  }, 30_000);

  it('plans an addition where its relatives are, with a test that fails for its absence', async () => {
    const made = await plan(
      'Add a function `title_case(text)` beside `slug`: `title_case("pea soup")` should return `"Pea Soup"`',
      'feature',
      {
        operations: [{ op: 'add-symbol', target: 'py:kitchen.text:slug', detail: 'title_case' }],
      },
    );
    expect(made.steps[0]).toMatchObject({
      op: 'add-symbol',
      target: null,
      path: 'kitchen/text.py',
      after: 'py:kitchen.text:slug',
    });
    expect(made.reproduction).toMatchObject({ origin: 'example', strength: 'strong' });
    expect(made.reproduction?.source).toContain('    from kitchen.text import title_case\n');
  }, 30_000);

  it('puts a method after the last one of its class', async () => {
    const made = await plan('Add `Recipe.lightest`', 'feature', {
      operations: [{ op: 'add-symbol', target: null, detail: 'Recipe.lightest' }],
    });
    expect(made.steps[0]).toMatchObject({
      op: 'add-symbol',
      path: 'kitchen/recipe.py',
      after: 'py:kitchen.recipe:Recipe.page',
    });
  }, 30_000);

  it('starts with what an edited spec points at', async () => {
    const made = await plan('Something about soups is odd', 'bug', {
      targets: [{ symbol: 'py:kitchen.recipe:Recipe.add', path: 'kitchen/recipe.py', line: 13, confidence: 1 }],
    });
    expect(first(made)).toBe('py:kitchen.recipe:Recipe.add');
  }, 30_000);

  it('runs nothing for a question', async () => {
    expect(await plan('How?', 'question')).toMatchObject({ steps: [], tests: [], reproduction: null });
  });
});
