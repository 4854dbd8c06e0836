export { openProject, type Project } from './project.ts';
export { perform } from './perform.ts';
export type { Refactoring, Site } from './sites.ts';
