import type { Candidate } from '../../src/contracts/candidate.ts';
import type { Plan } from '../../src/contracts/plan.ts';
import type { RunReport } from '../../src/contracts/report.ts';
import type { Request } from '../../src/contracts/request.ts';
import type { Resolution } from '../../src/contracts/resolution.ts';
import type { Spec } from '../../src/contracts/spec.ts';
import type { Check, Verdict } from '../../src/contracts/verdict.ts';

/** Artefacts of a run that went well, for tests of what comes after it. Each may be changed in part. */

export function aRequest(extra: Partial<Request> = {}): Request {
  return {
    schema: 1,
    id: 'issue-4',
    source: 'issue',
    title: 'Wrong boundary in clamp',
    text: 'clamp(5, 0, 5) gives 4',
    received: '1'.repeat(64),
    issue: 4,
    actor: 'ann',
    repository: { owner: 'octo', name: 'garden' },
    base: { sha: 'a'.repeat(40), branch: 'main', shallow: false },
    hints: { frames: [], names: [], paths: [], errors: [], examples: [] },
    removed: [],
    ...extra,
  };
}

export function aSpec(extra: Partial<Spec> = {}): Spec {
  return {
    schema: 1,
    id: 'issue-4',
    kind: 'bug',
    title: 'clamp excludes its upper bound',
    rationale: 'The comparison uses <= where < is meant.',
    targets: [{ symbol: 'py:pkg.a:clamp', path: 'pkg/a.py', line: 1, confidence: 0.9 }],
    operations: [{ op: 'modify-symbol', target: 'py:pkg.a:clamp', detail: '' }],
    acceptance: [{ text: 'clamp(5, 0, 5) == 5', executable: true }],
    constraints: [],
    risk: 'low',
    confidence: { kind: 0.9, targets: 0.9, overall: 0.9 },
    question: null,
    base: 'a'.repeat(40),
    ...extra,
  };
}

export function aCandidate(edits: Candidate['edits'], extra: Partial<Candidate> = {}): Candidate {
  return {
    schema: 1,
    id: 'c007',
    core: 'llm',
    step: 0,
    edits,
    fingerprint: 'f00d',
    lost: [],
    logprob: -0.1,
    sample: { temperature: 0.2, seed: 1, round: 0 },
    tokens: { prompt: 100, completion: 20 },
    seconds: 2,
    parent: null,
    label: 'rewrite pkg.a:clamp',
    ...extra,
  };
}

export function aCheck(extra: Partial<Check> = {}): Check {
  return {
    name: 'tests',
    status: 'pass',
    before: 1,
    after: 0,
    added: [],
    removed: 1,
    summary: '1 fixed, none broken',
    seconds: 1,
    version: null,
    ...extra,
  };
}

export function aVerdict(extra: Partial<Verdict> = {}): Verdict {
  return {
    schema: 1,
    candidate: 'c007',
    level: 'full',
    outcome: 'proven',
    checks: [
      aCheck(),
      aCheck({ name: 'reproduction', summary: 'red before, green after' }),
      aCheck({ name: 'pyright', status: 'not-run', before: null, after: null, summary: 'not used here' }),
    ],
    tests: {
      selection: 'impacted-tests',
      fixed: ['tests/test_a.py::test_upper'],
      broken: [],
      stillFailing: [],
      vanished: [],
      appeared: [],
      passing: 12,
    },
    testState: 'complete',
    failure: null,
    seconds: 3,
    ...extra,
  };
}

export function aPlan(extra: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    base: 'a'.repeat(40),
    steps: [
      {
        step: 0,
        op: 'modify-symbol',
        target: 'py:pkg.a:clamp',
        path: 'pkg/a.py',
        after: null,
        instruction: 'fix the bound',
        suspicion: 0.8,
        why: ['named'],
      },
    ],
    tests: [{ path: 'tests/test_a.py', how: 'imports pkg.a' }],
    failingAtBase: [],
    reproduction: {
      path: 'tests/test_gk_reproduction.py',
      source: 'from pkg.a import clamp\n\n\ndef test_clamp():\n    assert clamp(5, 0, 5) == 5\n',
      origin: 'example',
      redOutput: 'assert 4 == 5',
      checks: 'clamp(5, 0, 5) gives 5',
      strength: 'strong',
    },
    ...extra,
  };
}

export function aResolution(edits: Candidate['edits'], extra: Partial<Resolution> = {}): Resolution {
  return {
    schema: 1,
    state: 'resolved',
    reason: 'proven-by-reproduction',
    confidence: 0.92,
    winner: { candidate: aCandidate(edits), verdict: aVerdict() },
    best: null,
    attempts: [
      { id: 'c001', core: 'diffusion', label: 'redraw line 2', outcome: 'failed', why: '1 test fails', seconds: 1 },
      { id: 'c007', core: 'llm', label: 'rewrite pkg.a:clamp', outcome: 'proven', why: 'all checks', seconds: 3 },
    ],
    repairs: 0,
    ...extra,
  };
}

export function aReport(extra: Partial<RunReport> = {}): RunReport {
  return {
    schema: 1,
    state: 'resolved',
    opened: false,
    confidence: 0.92,
    reason: 'proven-by-reproduction',
    message: 'done',
    runDir: '/tmp/run',
    patch: null,
    branch: null,
    pullRequest: null,
    spec: null,
    checks: [],
    candidates: 2,
    cores: { llm: 1, diffusion: 1 },
    tokens: { prompt: 1000, completion: 200 },
    seconds: 42.3,
    stages: [
      { name: 'intake', seconds: 0.1, status: 'done' },
      { name: 'code', seconds: 40, status: 'done' },
    ],
    environment: {
      version: '0.1.0',
      model: 'qwen.gguf 0123456789ab',
      preset: 'fast',
      device: 'cpu',
      sandbox: 'bubblewrap 0.8.0',
      vectors: 'faiss',
      seed: 1,
    },
    ...extra,
  };
}
