import { silentLogger } from '../../src/base/log.ts';
import type { Request } from '../../src/contracts/request.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { extractHints } from '../../src/stages/intake/hints.ts';
import { digestOfSources } from './knowledge.ts';

/** A request as intake makes it of a plain text. */
export function requestOf(text: string): Request {
  return {
    schema: 1,
    id: 'issue-7',
    source: 'issue',
    title: text.split('\n')[0]!.slice(0, 120),
    text,
    received: '',
    issue: 7,
    actor: null,
    repository: null,
    base: { sha: '0'.repeat(40), branch: null, shallow: false },
    hints: extractHints(text),
    removed: [],
  };
}

/** Knowledge of sources given as text, searched by words. */
export async function knowledgeOfSources(sources: Readonly<Record<string, string>>): Promise<Knowledge> {
  const files = new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)]));
  return openKnowledge(await digestOfSources(sources), {
    repository: {
      read: (path) => Promise.resolve(files.get(path) ?? null),
      readMany: (paths) =>
        Promise.resolve(new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path)!] as const] : [])))),
    },
    knowledgeFolder: '/nonexistent',
    models: {
      embedder: () => Promise.reject(new Error('not used')),
      faiss: () => Promise.reject(new Error('not used')),
    },
    log: silentLogger,
  });
}

/** A little package to make requests about. */
export const KITCHEN: Readonly<Record<string, string>> = {
  'kitchen/__init__.py': 'from kitchen.text import slug\n',
  'kitchen/text.py': [
    'import re',
    '',
    '',
    'def slug(text):',
    '    """Turns a title into a slug."""',
    '    return _join(re.split(r"\\W+", text.lower()))',
    '',
    '',
    'def _join(words):',
    '    return "-".join(words)',
    '',
    '',
    'def shorten(text, width=20):',
    '    """Cuts a text to a width."""',
    '    return text if len(text) < width else text[: width - 1] + "…"',
    '',
  ].join('\n'),
  'kitchen/recipe.py': [
    'from kitchen.errors import RecipeError',
    'from kitchen.text import slug',
    '',
    '',
    'class Recipe:',
    '    """A dish with its ingredients."""',
    '',
    '    def __init__(self, name, servings=4):',
    '        self.name = name',
    '        self.servings = servings',
    '        self.ingredients = {}',
    '',
    '    def add(self, ingredient, grams):',
    '        """Adds grams of an ingredient."""',
    '        if grams <= 0:',
    '            raise RecipeError("nothing to add")',
    '        self.ingredients[ingredient] = grams',
    '',
    '    def scale(self, servings):',
    '        """Returns the ingredients for a number of servings."""',
    '        return {name: grams * servings // self.servings for name, grams in self.ingredients.items()}',
    '',
    '    def heaviest(self):',
    '        """Returns the ingredient with the most grams."""',
    '        return max(self.ingredients, key=self.ingredients.get)',
    '',
    '    def page(self):',
    '        """Returns the file name of the page."""',
    '        return slug(self.name) + ".html"',
    '',
  ].join('\n'),
  'kitchen/errors.py': 'class RecipeError(ValueError):\n    """A recipe that cannot be cooked."""\n',
  'tests/test_text.py': 'from kitchen.text import shorten, slug\n\n\ndef test_slug():\n    assert slug("Pea soup") == "pea-soup"\n\n\ndef test_shorten():\n    assert shorten("short") == "short"\n',
  'tests/test_recipe.py': 'from kitchen.recipe import Recipe\n\n\ndef test_scale():\n    recipe = Recipe("Soup")\n    recipe.add("peas", 400)\n    assert recipe.scale(2) == {"peas": 200}\n',
}; // prettier-ignore
