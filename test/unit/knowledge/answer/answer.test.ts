import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../src/base/errors.ts';
import { Answer } from '../../../../src/contracts/answer.ts';
import { answerQuestion } from '../../../../src/knowledge/answer/answer.ts';
import { openKnowledge } from '../../../../src/knowledge/open.ts';
import { digestOfSources, rememberingLogger } from '../../../helpers/knowledge.ts';

const SOURCES: Record<string, string> = {
  'net/retry.py':
    'DEFAULT_RETRY_LIMIT = 3\n\n\nclass Retry:\n    """How often a failed request is tried again."""\n\n    def sleep(self, seconds):\n        """Wait between two attempts, longer each time."""\n        return seconds * 2\n',
  'net/cookies.py':
    'def parse_cookie(header):\n    """Split a Cookie header into names and values."""\n    return header.split(";")\n',
  'net/proxy.py': 'def choose_proxy(url):\n    """Pick the proxy for a URL."""\n    return None\n',
  'tests/test_retry.py': 'def test_sleep_doubles():\n    assert True\n',
};
const signal = new AbortController().signal;

describe('knowledge/answer/answer', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gk-answer-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const absent = () => Promise.reject(new UserError('model-missing', 'no model'));
  const ask = async (question: string, reading: Readonly<Record<string, string>> = SOURCES) => {
    const digest = await digestOfSources(SOURCES);
    const there = (paths: readonly string[]) => Promise.resolve(new Map(paths.flatMap((path) => (Object.hasOwn(reading, path) ? [[path, Buffer.from(reading[path]!)] as const] : [])))); // prettier-ignore
    const known = (path: string) => Promise.resolve(Object.hasOwn(SOURCES, path) ? Buffer.from(SOURCES[path]!) : null);
    const readMany = async (paths: readonly string[]) => new Map(await Promise.all(paths.map(async (path) => [path, (await known(path))!] as const))); // prettier-ignore
    const knowledge = await openKnowledge(digest, { repository: { read: known, readMany }, knowledgeFolder: folder, models: { embedder: absent, faiss: absent }, log: rememberingLogger() }); // prettier-ignore
    return Answer.parse(
      await answerQuestion(question, knowledge, { base: digest.commit, readMany: there }, { signal }),
    );
  };

  it('answers with the place, quoted, and other files after it', async () => {
    const answer = await ask('Where does it wait between two attempts of a failed request?');
    expect(answer).toMatchObject({ abstained: false, dropped: 0, limits: expect.stringContaining('words only') });
    expect(answer.evidence[0]).toMatchObject({ title: 'retry.Retry.sleep', citation: { path: 'net/retry.py' } });
    expect(answer.evidence[0]?.citation.quote).toContain('Wait between two attempts');
    expect(answer.answer).toContain('net/retry.py:');
    for (const { text, citations } of answer.sentences) expect([text, citations.length > 0]).toEqual([text, true]);
    for (const { citation } of answer.evidence) {
      const lines = SOURCES[citation.path]!.split('\n').slice(citation.line - 1, citation.endLine);
      expect(citation.quote).toBe(lines.join('\n'));
    }
  });

  it('names one place a file before a second of any', async () => {
    const { evidence } = await ask('retry limit, cookie header, proxy url');
    const first = evidence.slice(0, 3).map((one) => one.citation.path);
    expect(new Set(first).size).toBe(3);
  });

  it('finds constants of modules and, when asked about tests, tests', async () => {
    expect((await ask('What is the default retry limit?')).evidence[0]?.citation.quote).toContain(
      'DEFAULT_RETRY_LIMIT = 3',
    );
    expect((await ask('Which test checks that sleep doubles?')).evidence[0]?.citation.path).toBe('tests/test_retry.py');
    const paths = (await ask('Where is sleep doubled?')).evidence.map((one) => one.citation.path);
    expect(paths).not.toContain('tests/test_retry.py');
  });

  it.each([
    'How is sourdough bread baked at high altitude?',
    'Where is the Kubernetes autoscaler configured?',
    '?!',
    '\u200b',
  ])('does not know %j', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ abstained: true, sentences: [] });
    expect(answer.answer).toMatch(/^I don't know/);
  });

  it('leaves out a quote that does not stand there any more, and knows nothing when none is left', async () => {
    const moved = { ...SOURCES, 'net/retry.py': `# a new first line\n${SOURCES['net/retry.py']}` };
    const answer = await ask('Where does it wait between two attempts of a failed request?', moved);
    expect(answer.dropped).toBeGreaterThan(0);
    expect(answer.evidence.map((one) => one.citation.path)).not.toContain('net/retry.py');
    expect(await ask('Where does it wait between two attempts?', {})).toMatchObject({
      abstained: true,
      evidence: [],
      confidence: 0,
    });
  });
});
