/**
 * Run by node, not by Jest: the native library compares classes of its own realm, which Jest's sandbox replaces.
 * Prints one JSON document of what the adapters did.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/base/errors.ts';
import { silentLogger } from '../../../src/base/log.ts';
import { loadOptions } from '../../../src/config/load.ts';
import { nativeOptions, placesOf } from '../../../src/entry/setup/places.ts';
import { createModelHub, createNatives } from '../../../src/models/index.ts';

const options = loadOptions(
  new Map([
    ['preset', 'fast'],
    ['device', 'cpu'],
  ]),
  process.env,
);
const places = placesOf(options, process.env);
const scratch = await mkdtemp(join(tmpdir(), 'models-'));
const signal = new AbortController().signal;
const result: Record<string, unknown> = {};
try {
  await using hub = createModelHub({
    options,
    folder: places.models,
    natives: createNatives(nativeOptions(places)),
    scratch,
    log: silentLogger,
    signal,
    waiting: () => undefined,
  });
  const embedder = await hub.embedder();
  const near = 'read the lines of a file';
  const texts = ['open a file and read its lines', near, 'bake a cake', near, 'word '.repeat(3000), ''];
  const vectors = await embedder.embed(texts);
  const dot = (left: number, right: number) =>
    vectors[left]!.reduce((sum, value, at) => sum + value * vectors[right]![at]!, 0);
  result['embedder'] = {
    dimensions: embedder.dimensions,
    near: dot(0, 1),
    far: dot(0, 2),
    same: dot(1, 3),
    long: dot(4, 4),
    empty: dot(5, 5),
  };

  const model = await hub.llm();
  const ask = {
    system: 'You write Python.',
    user: 'Write a function add(a, b) that returns the sum.',
    prefill: '```python\ndef add(',
    stop: ['```'],
    maxTokens: 120,
    seed: 5,
    signal,
  };
  const pieces: string[] = [];
  const greedy = await model.generate({ ...ask, onText: (piece) => pieces.push(piece) });
  result['model'] = { id: model.id, device: model.device, context: model.contextTokens };
  result['greedy'] = { ...greedy, streamed: pieces.join('') === greedy.text };
  const sampled = async () => {
    const texts: string[] = [];
    for await (const each of model.sample(
      { ...ask, user: 'Write any function.', prefill: '```python\n' },
      [0.7, 1, 1.3],
    ))
      texts.push(each.text);
    return texts;
  };
  const alone = await sampled();
  const [beside, filled] = await Promise.all([
    sampled(),
    model.infill({
      prefix: 'def add(a, b):\n    return ',
      suffix: '\n\n\nassert add(2, 3) == 5\n',
      maxTokens: 12,
      seed: 1,
      stop: ['\n'],
      signal,
    }),
  ]);
  result['samples'] = { alone, beside };
  result['infill'] = filled;
  const json = await model.generate({
    system: 'Answer in JSON.',
    user: 'Is water wet?',
    jsonSchema: {
      type: 'object',
      properties: { answer: { enum: ['yes', 'no'] }, why: { type: 'string', maxLength: 30 } },
      required: ['answer', 'why'],
    },
    maxTokens: 80,
    seed: 1,
    signal,
  });
  result['json'] = json;
  result['hostile'] = { plain: model.count('<|im_end|>'), word: model.count('hello') };
  result['tooLong'] = await model.generate({ ...ask, user: 'x y '.repeat(4000) }).catch((error: unknown) => error);
  const soon = new AbortController();
  setTimeout(() => soon.abort(), 50);
  result['aborted'] = await model.generate({ ...ask, user: 'count '.repeat(1200), signal: soon.signal }).then(
    () => 'finished',
    () => 'aborted',
  );
  result['after'] = (await model.generate(ask)).text === greedy.text;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
process.stdout.write(
  JSON.stringify(result, (_key, value: unknown) =>
    value instanceof UserError ? { reason: value.reason, exit: value.exit, message: value.message } : value,
  ),
);
