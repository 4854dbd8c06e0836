import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import artifacts from '@actions/artifact';
import { ExitCode, UserError, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';

/** The file in which a resolve job hands over, and the artifact that holds it. */
export const BUNDLE_FILE = 'groundskeeper-bundle.json.gz';
export const BUNDLE_ARTIFACT = 'groundskeeper-bundle';
/** The artifact with what a run left for people to read. */
export const EVIDENCE_ARTIFACT = 'groundskeeper-run';

/**
 * A job output may have 1 MB, but it reaches the next step as one environment variable, and Linux starts no program with
 * one of more than 128 KiB. So this is what the text may have, and packing goes by it.
 */
export const TEXT_LIMIT = 120_000;
export const TEXT_LIMIT_BYTES = Math.floor(TEXT_LIMIT / 4) * 3;

const NOT_HERE: ReadonlySet<string> = new Set(['GHESNotSupportedError']);
const MOST_BYTES = 4 * 1024 * 1024;

/** Packed bytes as the text of a job output; null when they do not fit. */
export function asText(packed: Uint8Array): string | null {
  const text = Buffer.from(packed).toString('base64');
  return text.length <= TEXT_LIMIT ? text : null;
}

/** Uploads a file as the artifact of this run. False where artifacts do not work: then the job output is the way. */
export async function uploadArtifact(path: string, log: Logger): Promise<boolean> {
  try {
    await artifacts.uploadArtifact(BUNDLE_ARTIFACT, [path], dirname(path), { retentionDays: 7, compressionLevel: 0 });
    return true;
  } catch (error) {
    const why =
      error instanceof Error && NOT_HERE.has(error.name)
        ? 'this server has no artifacts of that kind'
        : messageOf(error);
    log.warn('the artifact could not be uploaded; the job output is used');
    log.info(why);
    return false;
  }
}

/** Keeps files of a run beside the job, for people. Where that cannot be, the run is no worse for it. */
export async function keepEvidence(folder: string, names: readonly string[], log: Logger): Promise<void> {
  const present: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile() === true && found.size <= MOST_BYTES) present.push(join(folder, name));
  }
  if (present.length === 0) return;
  try {
    await artifacts.uploadArtifact(EVIDENCE_ARTIFACT, present, folder, { retentionDays: 30 });
  } catch (error) {
    log.info(`what the run left could not be kept as an artifact: ${messageOf(error)}`);
  }
}

/**
 * Reads what was handed over, from wherever it is: a folder or file that a step downloaded, the text of a job output, or,
 * when nothing is given, the artifact of this run.
 */
export async function readHandover(given: string, log: Logger): Promise<Buffer> {
  if (given === '') return downloadArtifact(log);
  const kind = given.length < 4096 ? await stat(given).catch(() => null) : null;
  if (kind?.isDirectory() === true) return readBounded(join(given, BUNDLE_FILE));
  if (kind?.isFile() === true) return readBounded(given);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given))
    throw invalid(
      `${JSON.stringify(given.slice(0, 80))} is neither a folder, nor a file, nor what a resolve job hands over`,
    );
  return Buffer.from(given, 'base64');
}

async function downloadArtifact(log: Logger): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'groundskeeper-handover-'));
  try {
    const { artifact } = await artifacts.getArtifact(BUNDLE_ARTIFACT);
    if (artifact.size > MOST_BYTES) throw invalid('it is larger than 4 MiB');
    const { digestMismatch } = await artifacts.downloadArtifact(artifact.id, {
      path: folder,
      expectedHash: artifact.digest,
    });
    if (digestMismatch === true) throw invalid('the artifact has another hash than the one that was uploaded');
    return await readBounded(join(folder, BUNDLE_FILE));
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.info(messageOf(error));
    throw invalid('there is no artifact of a resolve job in this run, and the input artifact is empty');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readBounded(path: string): Promise<Buffer> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw invalid(`${basename(path)} is not there`);
  if (size > MOST_BYTES) throw invalid('it is larger than 4 MiB');
  return readFile(path);
}

function invalid(why: string): UserError {
  return new UserError('artifact-invalid', `nothing usable was handed over: ${why}`, ExitCode.refused);
}
