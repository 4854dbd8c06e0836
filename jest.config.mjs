/** Suites by what they need: unit runs anywhere; the others need what their name says. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/test/samples/'],
};

const suite = (displayName, extra = {}) => ({
  ...common,
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  ...extra,
});

export default {
  // Real tools on a busy machine; a limit only ends what hangs.
  testTimeout: 120_000,
  projects: ['unit', 'security', 'faults', 'fuzz', 'model', 'e2e', 'kill', 'warm'].map((name) => suite(name)),
};
