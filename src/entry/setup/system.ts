import type { SetupIo, SetupStep } from './io.ts';
import { onPath } from './places.ts';

/** The programs of the system that nothing works without. */
export function systemPrograms(env: SetupIo['env']): SetupStep[] {
  const programs = [
    ['git', 'git'],
    ['bwrap', 'bubblewrap'],
  ] as const;
  return programs.map(([program, packageName]) => {
    const found = onPath(program, env);
    return {
      name: packageName,
      state: found === null ? 'lacking' : 'present',
      required: true,
      note: found ?? `no ${program} on PATH`,
      fix: found === null ? `apt-get install -y ${packageName}` : null,
      seconds: 0,
    };
  });
}
