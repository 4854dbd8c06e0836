import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as cache from '@actions/cache';
import { messageOf } from '../base/errors.ts';
import { placesOf } from './setup/places.ts';
import type { ActionContext } from './modes/mode.ts';

/** Events that run on the default branch and that only writers cause: what they save, others may restore. */
const SAVING_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
const SCHEMA = 'v1';

export interface KnowledgeCache {
  readonly folder: string;
  readonly backend: 'actions' | 'disk' | 'none';
}

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
export async function restoreKnowledge(context: ActionContext, base: string): Promise<void> {
  const { folder, backend } = knowledgeCacheOf(context);
  if (backend !== 'actions') return;
  try {
    await mkdir(folder, { recursive: true });
    const hit = await cache.restoreCache([folder], keyOf(context, base), [keyOf(context, '')]);
    context.log.info(hit === undefined ? 'knowledge: no cache, everything is read' : `knowledge: restored ${hit}`);
  } catch (error) {
    context.log.warn(`knowledge: the cache could not be restored (${messageOf(error)}); everything is read again`);
  }
}

/** Saves for later jobs, where the event may: saves from issue events are dropped by GitHub anyway. */
export async function saveKnowledge(context: ActionContext, base: string): Promise<void> {
  const { folder, backend } = knowledgeCacheOf(context);
  if (backend !== 'actions' || !SAVING_EVENTS.has(context.job.eventName) || !existsSync(folder)) return;
  try {
    await cache.saveCache([folder], keyOf(context, base));
  } catch (error) {
    context.log.warn(`knowledge: the cache could not be saved (${messageOf(error)})`);
  }
}

function keyOf(context: ActionContext, base: string): string {
  return `groundskeeper-knowledge-${SCHEMA}-${context.job.owner}-${context.job.name}-${base}`;
}
