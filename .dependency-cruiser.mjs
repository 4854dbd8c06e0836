/**
 * Imports point down this list, never up. Folders on one line never import each other
 * (`stages/stage.ts` is the one shared file of the stages).
 */
const layers = [
  ['entry'],
  ['pipeline'],
  ['stages'],
  ['refactor'],
  ['knowledge'],
  ['judge'],
  ['models', 'python', 'github'],
  ['sandbox'],
  ['config'],
  ['contracts'],
  ['base'],
];

const below = layers.flatMap((row, index) =>
  row.map((folder) => ({
    name: `${folder}-imports-down`,
    severity: 'error',
    comment: `src/${folder} may import only the layers under it`,
    from: { path: `^src/${folder}/` },
    to: {
      path: `^src/(${[...layers.slice(0, index).flat(), ...row.filter((other) => other !== folder)].join('|') || '-'})/`,
    },
  })),
);

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'stages-do-not-meet',
      severity: 'error',
      comment: 'two stages meet only in src/contracts',
      from: { path: '^src/stages/([^/]+)/' },
      to: { path: '^src/stages/[^/]+/', pathNot: '^src/stages/$1/' },
    },
    ...below,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
