import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ExitCode, UserError } from '../../base/errors.ts';
import { Answer } from '../../contracts/answer.ts';
import { Bundle } from '../../contracts/bundle.ts';
import { Plan } from '../../contracts/plan.ts';
import type { RunReport } from '../../contracts/report.ts';
import { Request } from '../../contracts/request.ts';
import { Resolution } from '../../contracts/resolution.ts';
import { Spec } from '../../contracts/spec.ts';
import { Style } from '../../contracts/style.ts';
import type { RunFolder } from '../stage.ts';
import { PATCH_FILE } from './patch.ts';

const MOST_BYTES = 900 * 1024;
const MOST_UNPACKED = 24 * 1024 * 1024;
const SHOWN_ATTEMPTS = 40;

/** Collects what a run left in its folder; an artefact that was not made is null. */
export async function bundleOfRun(run: RunFolder, base: string, report: RunReport): Promise<Bundle> {
  const artefact = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    for (const extension of ['json', 'yaml']) {
      const text = await run.read(`${name}.${extension}`);
      if (text === null) continue;
      const value: unknown = extension === 'json' ? JSON.parse(text) : parse(text, { maxAliasCount: 0 });
      return schema.parse(value);
    }
    return null;
  };
  // run.read decodes UTF-8, and a patch may hold other bytes: report.patch says whether there is one, the file is read raw.
  const patch = report.patch === null ? null : await readFile(run.file(PATCH_FILE));
  return {
    schema: 1,
    base,
    request: await artefact('request', Request),
    style: await artefact('style', Style),
    spec: await artefact('spec', Spec),
    plan: await artefact('plan', Plan),
    resolution: await artefact('resolution', Resolution),
    answer: await artefact('answer', Answer),
    report,
    patch: patch?.toString('base64') ?? null,
    omitted: [],
  };
}

/** Packs a bundle into at most `limit` bytes, leaving out what explains least first. */
export async function packBundle(bundle: Bundle, limit: number = MOST_BYTES): Promise<Buffer> {
  let current = bundle;
  for (const slimmer of [null, ...SLIMMERS]) {
    if (slimmer !== null) current = { ...slimmer.apply(current), omitted: [...current.omitted, slimmer.what] };
    const packed = await promisify(gzip)(Buffer.from(JSON.stringify(current), 'utf8'), { level: 9 });
    if (packed.length <= limit) return packed;
  }
  throw new UserError(
    'artifact-invalid',
    `what is to be handed over does not fit into ${limit} bytes; the patch is in the run folder`,
    ExitCode.failed,
  );
}

/** Reads what another job handed over: bounded when unpacked, checked against the schema, no prototype keys. */
export async function readBundle(packed: Buffer): Promise<Bundle> {
  if (packed.length > 4 * 1024 * 1024) throw invalid('it is larger than 4 MiB');
  let value: unknown;
  try {
    const bytes = await promisify(gunzip)(packed, { maxOutputLength: MOST_UNPACKED });
    value = JSON.parse(bytes.toString('utf8'), (key, inner: unknown) => {
      if (key === '__proto__') throw new Error('it holds a forbidden key');
      return inner;
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw invalid(code === 'ERR_BUFFER_TOO_LARGE' ? 'it unpacks to more than 24 MiB' : 'it cannot be unpacked');
  }
  const result = Bundle.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(`${issue?.path.join('.').slice(0, 100) ?? ''}: ${issue?.message.slice(0, 200) ?? ''}`);
}

const SLIMMERS: readonly { readonly what: string; apply(bundle: Bundle): Bundle }[] = [
  { what: 'stage notes of the style', apply: (bundle) => ({ ...bundle, style: null }) },
  {
    what: `attempts after the first ${SHOWN_ATTEMPTS}`,
    apply: ({ resolution, ...rest }) => ({
      ...rest,
      resolution:
        resolution === null ? null : { ...resolution, attempts: resolution.attempts.slice(0, SHOWN_ATTEMPTS) },
    }),
  },
  {
    what: 'the best patch that failed, when another one won',
    apply: ({ resolution, ...rest }) => ({
      ...rest,
      resolution: resolution === null || resolution.winner === null ? resolution : { ...resolution, best: null },
    }),
  },
  {
    what: 'findings beyond the first ten of a check',
    apply: ({ resolution, report, ...rest }) => ({
      ...rest,
      report: { ...report, checks: report.checks.map(shorten) },
      resolution:
        resolution === null
          ? null
          : { ...resolution, winner: shortenShown(resolution.winner), best: shortenShown(resolution.best) },
    }),
  },
];

type Shown = Resolution['winner'];

function shortenShown(shown: Shown): Shown {
  return shown === null ? null : { ...shown, verdict: { ...shown.verdict, checks: shown.verdict.checks.map(shorten) } };
}

function shorten<T extends { added: unknown[] }>(check: T): T {
  return { ...check, added: check.added.slice(0, 10) };
}

function invalid(why: string): UserError {
  return new UserError('artifact-invalid', `what the resolve job handed over cannot be used: ${why}`, ExitCode.refused);
}
