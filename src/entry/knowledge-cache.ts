import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as cache from '@actions/cache';
import { messageOf } from '../base/errors.ts';
import { gitBytes } from '../base/git.ts';
import { FACTS_VERSION } from '../knowledge/parse/facts-schema.ts';
import { STORE_FILE, STORE_VERSION } from '../knowledge/store/store.ts';
import { restoringOnly } from './one-member-tar.ts';
import { placesOf } from './setup/places.ts';
import type { ActionContext } from './modes/mode.ts';

/** Events that run on the default branch and that only writers cause: what they save, others may restore. */
const SAVING_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);

export interface KnowledgeCache {
  readonly folder: string;
  readonly backend: 'actions' | 'disk' | 'none';
}

/** What was found: the same files, other ones of this repository, or nothing. */
export type Restored = 'exact' | 'older' | 'none' | 'not asked';

/** Where the knowledge of this repository is kept, and by what. A runner that keeps its disk needs no upload. */
export function knowledgeCacheOf(context: ActionContext): KnowledgeCache {
  const { options, env, job } = context;
  const asked = options['cache-backend'];
  const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  const backend = asked === 'auto' ? (hosted ? 'actions' : 'disk') : asked;
  const id = createHash('sha256').update(`${job.serverUrl}/${job.owner}/${job.name}`).digest('hex').slice(0, 16);
  return { folder: options['cache-dir'] || join(placesOf(options, env).cache, 'knowledge', id), backend };
}

/** Brings back what an earlier job knew. Whatever goes wrong, the knowledge is built again. */
export async function restoreKnowledge(context: ActionContext, base: string): Promise<Restored> {
  const { folder, backend } = knowledgeCacheOf(context);
  if (backend !== 'actions') return 'not asked';
  const { log } = context;
  if (process.platform !== 'linux') {
    // Elsewhere the cache library finds another `tar` than the one that takes out a single member.
    log.warn('knowledge: a cache entry is unpacked safely on Linux only; everything is read again');
    return 'none';
  }
  try {
    await mkdir(folder, { recursive: true });
    const key = await keyOf(context, base);
    const file = join(folder, STORE_FILE);
    // The library changes paths to ones relative to this folder.
    const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const hit = await restoringOnly(file, workspace, process.env, () => cache.restoreCache([file], key, [prefixOf(context)])); // prettier-ignore
    log.info(hit === undefined ? 'knowledge: no cache, everything is read' : `knowledge: restored ${hit}`);
    if (hit !== undefined && !existsSync(file)) {
      log.warn('knowledge: the cache entry does not hold what it should; everything is read again');
      return 'none';
    }
    return hit === undefined ? 'none' : hit === key ? 'exact' : 'older';
  } catch (error) {
    log.warn(`knowledge: the cache could not be restored (${messageOf(error)}); everything is read again`);
    return 'none';
  }
}

/** Saves for later jobs, where the event may: saves from issue events are dropped by GitHub anyway. */
export async function saveKnowledge(context: ActionContext, base: string, restored: Restored): Promise<void> {
  const { folder, backend } = knowledgeCacheOf(context);
  const file = join(folder, STORE_FILE);
  if (backend !== 'actions' || !SAVING_EVENTS.has(context.job.eventName) || !existsSync(file)) return;
  // Entries are never replaced: the one of these files is there already.
  if (restored === 'exact') return;
  try {
    await cache.saveCache([file], await keyOf(context, base));
  } catch (error) {
    context.log.warn(`knowledge: the cache could not be saved (${messageOf(error)})`);
  }
}

/** One key for one content: the versions of what is kept, the repository, and the tree of the commit. Vectors outlive the facts. */
async function keyOf(context: ActionContext, base: string): Promise<string> {
  const { signal, job } = context;
  const tree = await gitBytes(job.workspace, ['rev-parse', '--verify', '--quiet', `${base}^{tree}`], { signal }).catch(() => null); // prettier-ignore
  return `${prefixOf(context)}f${FACTS_VERSION}-${tree?.toString('utf8').trim() || base}`;
}

function prefixOf({ job }: ActionContext): string {
  return `groundskeeper-knowledge-${STORE_VERSION}-${job.owner}-${job.name}-`;
}
