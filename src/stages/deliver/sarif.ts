import type { Remaining } from './findings.ts';

export const SARIF_FILE = 'findings.sarif';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MESSAGE_LIMIT = 1000;

/** Findings as SARIF 2.1.0: one run of one tool, whose rules are named `<tool>/<rule>`. */
export function sarifOf(findings: readonly Remaining[], version: string): string {
  const ids = [...new Set(findings.map(ruleOf))];
  const document = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Groundskeeper',
            semanticVersion: version,
            rules: ids.map((id) => ({ id, name: id.split('/').at(-1), shortDescription: { text: id } })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => ({
          ruleId: ruleOf(finding),
          ruleIndex: ids.indexOf(ruleOf(finding)),
          level: 'warning',
          message: { text: visible(finding.message) || ruleOf(finding) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: finding.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
                region: { startLine: Math.max(1, finding.line) },
              },
            },
          ],
        })),
      },
    ],
  }; // prettier-ignore
  return `${JSON.stringify(document, null, 1)}\n`;
}

function ruleOf({ tool, rule }: Remaining): string {
  return `${tool}/${rule}`;
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim().slice(0, MESSAGE_LIMIT); // prettier-ignore
}
