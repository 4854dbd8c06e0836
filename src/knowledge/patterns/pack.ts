import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../base/files.ts';
import { LintPack, type LintPattern } from '../../contracts/lint-pack.ts';
import type { PatternCheck } from '../../judge/pattern-check.ts';
import { parsePython } from '../parse/python.ts';
import { codeTree } from './code-tree.ts';
import { lineOf, matches } from './match.ts';

/** Beside the rest of what is known of a repository. */
const FILE = 'lint-pack.json';
const MOST_FINDINGS = 50;

export async function savePack(folder: string, pack: LintPack): Promise<void> {
  await writeFileAtomic(join(folder, FILE), `${JSON.stringify(pack)}\n`);
}

/** The kept pack; null when there is none, or none that this version can read. */
export async function loadPack(folder: string): Promise<LintPack | null> {
  try {
    const parsed = LintPack.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The promoted patterns that are not switched off: `off` holds ids, or `all`. */
export function rulesOf(pack: LintPack, off: readonly string[]): readonly LintPattern[] {
  return off.includes('all') ? [] : pack.patterns.filter(({ id, promoted }) => promoted && !off.includes(id));
}

/** What the judge runs over changed files; null when no rule is left. */
export function patternCheck(pack: LintPack | null, off: readonly string[]): PatternCheck | null {
  const rules = pack === null ? [] : rulesOf(pack, off);
  if (pack === null || rules.length === 0) return null;
  return {
    version: `${rules.length} of ${pack.head.slice(0, 12)}`,
    find: async (path, content) => {
      const parsed = await parsePython(content);
      if (!parsed.ok) return [];
      const side = codeTree(parsed.tree, new Map());
      const lines = content.toString('utf8').split('\n');
      const findings = rules.flatMap((rule) =>
        matches(rule.before, side).slice(0, MOST_FINDINGS).map((node) => {
          const line = lineOf(side, node);
          return { tool: 'patterns', rule: rule.id, path, line, message: messageOf(rule), text: lines[line - 1] ?? '', fix: null };
        }),
      ); // prettier-ignore
      return findings.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
    },
  };
}

/** `open($1) was fixed to open($1, encoding="utf-8") in 2 commits (1a2b3c4d, 5e6f7a8b)` */
function messageOf({ text, evidence }: LintPattern): string {
  const commits = [...new Set(evidence.map(({ commit }) => commit.slice(0, 8)))];
  return `\`${text.before}\` was fixed to \`${text.after}\` in ${commits.slice(0, 3).join(', ')}`;
}
