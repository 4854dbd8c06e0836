import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Style } from '../../../src/contracts/style.ts';
import { openRunFolder } from '../../../src/pipeline/run-folder.ts';
import { step } from '../../../src/pipeline/step.ts';
import type { StageContext } from '../../../src/stages/stage.ts';
import { UNKNOWN_STYLE } from '../../helpers/style.ts';

const unknown = { value: null, confidence: 0, evidence: 0, source: 'code' };
const style: Style = { ...UNKNOWN_STYLE, indent: { ...unknown, value: 4 } };
const soFar = (): never => {
  throw new Error('this step asks for no report');
};
const newFolder = () => openRunFolder(mkdtempSync(join(tmpdir(), 'gk-step-')));
const make = (file: string) =>
  step<'style', 'request'>({
    name: 'style',
    makes: 'style',
    needs: ['request'],
    file,
    schema: Style,
    run: () => Promise.resolve(style),
    note: (made) => `${made.files} files`,
  });

describe('pipeline/step', () => {
  it.each(['style.json', 'style.yaml'])('writes its artefact as %s and reads the same back', async (file) => {
    const run = await newFolder();
    const made = await make(file).run({ request: {} as never }, { run } as StageContext, soFar);
    expect(made).toEqual(style);
    expect(await make(file).load(run)).toEqual(style);
    expect(readFileSync(run.file(file), 'utf8')).not.toBe('');
    expect(make(file).note({ style })).toBe('1 files');
  });

  it('does not start without what it needs', async () => {
    const run = await newFolder();
    await expect(make('style.json').run({}, { run } as StageContext, soFar)).rejects.toMatchObject({
      reason: 'artifact-invalid',
      exit: 3,
    });
  });

  it.each([
    ['missing', null, /not in the run folder/],
    ['half written', '{"schema": 1, "ind', /cannot be read/],
    ['of another version', '{"schema": 2}', /does not match its schema/],
  ])('names what is wrong with an artefact that is %s', async (_case, text, message) => {
    const run = await newFolder();
    if (text !== null) await run.write('style.json', text);
    await expect(make('style.json').load(run)).rejects.toMatchObject({
      reason: 'artifact-invalid',
      message: expect.stringMatching(message),
    });
  });

  it('refuses YAML aliases, which can grow without bound', async () => {
    const run = await newFolder();
    await run.write('style.yaml', 'a: &a [1]\nb: *a\n');
    await expect(make('style.yaml').load(run)).rejects.toMatchObject({ reason: 'artifact-invalid' });
  });
});
