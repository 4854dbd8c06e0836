import { sha256 } from '../../base/hash.ts';
import type { ModuleRecord } from '../../contracts/digest.ts';
import type { KnowledgeStore } from '../store/store.ts';
import type { FileTypes } from './types-schema.ts';

/** Raise it when types or their meaning change: kept ones of another version are not found any more. */
const TYPES_VERSION = 1;

/** What the types of a file were computed from: the bytes of every file that was looked at, and the tool that was asked. */
export function typesKey(files: readonly ModuleRecord[], server: string): string {
  return sha256([TYPES_VERSION, server, ...files.flatMap(({ path, module, hash }) => [path, module, hash])].join('\0'));
}

/** Kept types; null when there are none, or when they cannot be of a file of so many lines. */
export function keptTypes(store: KnowledgeStore, key: string, lines: number): FileTypes | null {
  const kept = store.types(key);
  if (kept === null) return null;
  return kept.names.every(({ line }) => line <= lines + 1) ? kept : null;
}
