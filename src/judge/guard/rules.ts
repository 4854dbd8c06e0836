/** Every rule of the guard. Ids are stable: they stand in reports, in pull requests and in docs/guard-rules.md. */
export const RULES = {
  'patch-format': 'The patch is not a git patch that this version fully understands.',
  'patch-mismatch': 'A hunk does not fit the base file, so what would be applied is not what was checked.',
  'path-encoding': 'A path is not UTF-8, or holds control or invisible characters.',
  'path-traversal': 'A path is absolute, holds a backslash, or has an empty, `.` or `..` part.',
  'path-windows':
    'A path means something else on Windows (device names, streams, short names, dots or spaces at the end).',
  'path-git': 'A path lies in a git folder, under any spelling that a file system may take for it.',
  'path-collision': 'Two paths of the patch are the same file on some file systems, or one is a folder of the other.',
  'path-through-link': 'A path goes through something that is a link or a submodule in the base.',
  'path-workflow': 'A file that starts CI work.',
  'path-owners': 'A file that says who must review.',
  'path-dot': 'A file or folder whose name starts with a dot: they configure tools.',
  'path-dependency': 'A file that says what is installed or how the package is built.',
  'path-test-runner': 'A file that tests or the interpreter load by themselves, or that configures the checks.',
  'path-shadows': 'A new top-level module with the name of a tool or of a standard module.',
  symlink: 'A symbolic link is added, changed or removed.',
  submodule: 'A submodule is added, changed or removed.',
  'file-mode': 'A new file is not a plain file (mode 100644), or the mode of a file changes.',
  'size-files': 'More than 30 files change.',
  'size-bytes': 'The change is larger than 256 KB.',
  'size-line': 'An added line is longer than 2,000 characters.',
  'content-binary': 'The change is not text.',
  'content-encoding': 'An added line is not UTF-8, and the file was before.',
  'content-control': 'An added line holds a control character.',
  'content-bidi': 'An added line holds a character that changes the direction of text.',
  'content-invisible': 'An added line holds an invisible character.',
  'content-script': 'An added name mixes alphabets, or uses letters outside ASCII in a file that did not.',
  secret: 'An added line holds something that looks like a secret, plain or encoded.',
  'import-unknown': 'An added import names a package that is neither standard, nor in the repository, nor declared.',
  'call-dangerous': 'A call that runs code, starts programs, opens the network or unpickles, in a file that had none.',
  'call-more': 'One more such call, in a file that had some.',
  'call-blocking': 'An added call in an `async def` stops the event loop.',
  'call-unusual': 'A call that changes how the interpreter loads or ends, in a file that had none.',
  'import-framework': 'An added import brings a second framework for work that has one.',
  'name-lookalike': 'A new name can be read as another one (`va1ue`, `value`).',
  complexity: 'A function becomes much more complex: above 10 paths, and at least 5 more than before.',
  'suppression-added': 'An added comment turns a check off.',
  'test-deleted': 'A test is gone.',
  'test-skipped': 'A test is skipped or expected to fail.',
  'test-vacuous': 'An added assertion cannot fail.',
  'test-weakened': 'An existing test asserts less than before, or swallows what it asserts.',
  'test-edited': 'An existing test file changes.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof RULES;

/** Rules that are listed but do not stop a patch. */
export const WARNINGS: ReadonlySet<RuleId> = new Set([
  'call-more',
  'call-blocking',
  'call-unusual',
  'import-framework',
  'name-lookalike',
  'complexity',
  'suppression-added',
  'test-deleted',
  'test-skipped',
  'test-vacuous',
  'test-weakened',
  'test-edited',
]);

/** Rules that `allow-paths` can lift for a named path. */
export const LIFTED_BY_ALLOW: ReadonlySet<RuleId> = new Set([
  'call-unusual',
  'path-dot',
  'path-dependency',
  'path-test-runner',
  'path-shadows',
]);
