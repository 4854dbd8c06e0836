/** The outputs of the Action, once: action.yml and the docs come from here, and entry/action.ts sets exactly these. */
export const OUTPUTS = {
  state:
    'How the run ended: resolved, question, already-fixed, nothing-to-do, unsure, not-fixed, refused, misconfigured, unavailable or cancelled.',
  opened: 'true when a draft pull request is there.',
  reason: 'Reason code of the state.',
  message: 'One line for people.',
  confidence: '0 to 1.',
  'pull-request': 'URL of the draft pull request.',
  branch: 'The branch that holds the result.',
  patch: 'Path of the unified diff; kept even when nothing was opened.',
  'run-dir': 'Folder with every artefact of the run.',
  go: 'Mode gate: true when the event may start a run.',
  artifact: 'Mode resolve with deliver artifact: what the publish job needs, as text, where artifacts cannot be used.',
} as const;
export type OutputName = keyof typeof OUTPUTS;
