export { openProject, type Project } from './project.ts';
export { perform } from './perform.ts';
export type { Refactoring } from './sites.ts';
