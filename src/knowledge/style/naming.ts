import type { Casing, NameKind, NamingRule } from '../../contracts/style.ts';
import { SURE } from '../../contracts/style.ts';
import { agreement } from './confidence.ts';
import { casingOf, NAME_PATTERNS } from './names.ts';
import { countsOf, NAME_KINDS, sum, type Tally } from './tally.ts';

/** Names of each kind, by how often they are given. */
export type NameBook = Map<NameKind, Map<string, number>>;

const EXAMPLES = 3;
const OUTLIERS = 5;
const LEAST = 5;

/** How each kind of name is written, with the folders that do it in another way. */
export function namingRules(all: Tally, names: NameBook, folders: ReadonlyMap<string, Tally>): NamingRule[] {
  return NAME_KINDS.flatMap((kind) => {
    const found = conventionOf(kind, all);
    if (found === null) return [];
    const fits = new RegExp(found.pattern);
    const ranked = [...(names.get(kind) ?? [])].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    const own = ranked.filter(([name]) => casingOf(name) === found.convention);
    return [
      {
        kind,
        ...found,
        examples: (own.length > 0 ? own : ranked).slice(0, EXAMPLES).map(([name]) => name),
        outliers: ranked.filter(([name]) => !fits.test(name)).slice(0, OUTLIERS).map(([name]) => name),
        exceptions: exceptionsOf(kind, found, folders),
      },
    ];
  }); // prettier-ignore
}

type Convention = Pick<NamingRule, 'convention' | 'pattern' | 'confidence' | 'evidence'>;

/**
 * The casing that most names choose. A name of one small word fits snake and camel alike, one of capitals fits pascal
 * and upper alike: they count for whichever the others choose.
 */
function conventionOf(kind: NameKind, tally: Tally): Convention | null {
  const counts = countsOf(tally, `name:${kind}`);
  const evidence = sum(counts);
  if (evidence === 0) return null;
  const of = (value: string) => counts.get(value) ?? 0;
  const fitting: Readonly<Record<Casing, number>> = {
    snake: of('snake') + of('flat'),
    camel: of('camel') + of('flat'),
    pascal: of('pascal') + (kind === 'class' ? of('upper') : 0),
    upper: of('upper'),
    flat: of('flat'),
  };
  const order: readonly Casing[] = ['snake', 'pascal', 'upper', 'camel'];
  // Equal: the one that more names show without doubt, then the usual one.
  const ranked = [...order].sort((a, b) => fitting[b] - fitting[a] || of(b) - of(a));
  const convention = ranked[0] ?? 'snake';
  return { convention, pattern: NAME_PATTERNS[convention], confidence: agreement(fitting[convention], evidence), evidence }; // prettier-ignore
}

function exceptionsOf(kind: NameKind, rule: Convention, folders: ReadonlyMap<string, Tally>): NamingRule['exceptions'] {
  const exceptions: NamingRule['exceptions'] = [];
  for (const [folder, tally] of folders) {
    const above = exceptions.findLast((one) => folder.startsWith(`${one.folder}/`)) ?? rule;
    const own = conventionOf(kind, tally);
    if (own === null || own.convention === above.convention || own.confidence < SURE || own.evidence < LEAST) continue;
    exceptions.push({ folder, ...own });
  }
  return exceptions;
}
