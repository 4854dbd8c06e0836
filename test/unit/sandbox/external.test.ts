import { secretNames } from '../../../src/sandbox/external.ts';
import { withoutNetwork } from '../../helpers/in-sandbox.ts';

const IMPORTS = `
import { createSandbox } from './src/sandbox/create.ts';
import { silentLogger } from './src/base/log.ts';
import { mkdtempSync, rmSync } from 'node:fs';
const signal = new AbortController().signal;
const options = { mode: 'external', log: silentLogger, signal, env: { PATH: '/usr/bin' } };
`;

describe('sandbox/external', () => {
  it('knows the names that hold secrets', () => {
    const env = { GITHUB_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_URL: 'x', INPUT_TOKEN: '', AWS_SECRET_ACCESS_KEY: 'x', PATH: '/bin', DB_PASSWORD: 'x', HOME: '/root' }; // prettier-ignore
    expect(secretNames(env)).toEqual([
      'GITHUB_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'AWS_SECRET_ACCESS_KEY',
      'DB_PASSWORD',
    ]);
  });

  it('is accepted without network, and still limits what runs', async () => {
    const printed = await withoutNetwork(`${IMPORTS}
      const sandbox = await createSandbox(options);
      const work = mkdtempSync('/tmp/sandbox-external-');
      const run = (text, limits) => sandbox.run({ argv: ['/bin/bash', '-c', text], work, readOnly: [], limits }, signal);
      const plain = await run('env | sort | cut -d= -f1; pwd');
      const daemon = await run('setsid sleep 4321 & sleep 60', { wallSeconds: 1 });
      const bomb = await run('for each in 1 2 3 4 5 6 7 8 9; do sleep 60 & done; wait', { processes: 5 });
      rmSync(work, { recursive: true });
      console.log(JSON.stringify({ description: sandbox.description, plain: plain.stdout.toString(), work, daemon: daemon.limit, bomb: bomb.limit }));
    `);
    const { description, plain, work, daemon, bomb } = JSON.parse(printed);
    expect(description).toMatch(/^external /);
    expect(plain.split('\n').filter((line: string) => !['_', 'SHLVL', 'PWD', ''].includes(line))).toEqual([
      'GROUNDSKEEPER_SANDBOX', 'HOME', 'LANG', 'PATH', 'TMPDIR', work,
    ]); // prettier-ignore
    expect([daemon, bomb]).toEqual(['wall', 'processes']);
  });

  it('is refused where a network device is up', async () => {
    const up = `import { execFileSync } from 'node:child_process'; execFileSync('ip', ['link', 'add', 'probe0', 'type', 'dummy']); execFileSync('ip', ['link', 'set', 'probe0', 'up']);`;
    const printed = await withoutNetwork(
      `${IMPORTS} try { ${up.replace('import { execFileSync }', 'const { execFileSync }').replace("from 'node:child_process'", "= await import('node:child_process')")} } catch { console.log('no device can be made'); process.exit(0); }
       await createSandbox(options).then(() => console.log('accepted'), (error) => console.log(error.exit, error.message));`,
    );
    expect(printed).toMatch(/^3 sandbox external is refused: the network device probe0 is up|^no device can be made/);
  });
});
