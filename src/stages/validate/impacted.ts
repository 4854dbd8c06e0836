import type { Digest } from '../../contracts/digest.ts';
import type { JudgeOptions } from '../../judge/create-judge.ts';
import { impactedByFiles, type Recorded } from '../../knowledge/impact/impacted-tests.ts';
import { coverageRecord, keepCoverage } from '../../knowledge/impact/kept-coverage.ts';
import { keep } from '../../knowledge/build/read-facts.ts';
import { forChange, openRecorded } from '../../knowledge/impact/open-recorded.ts';
import { openStore } from '../../knowledge/store/store.ts';
import type { StageContext } from '../stage.ts';

export type ImpactContext = Pick<
  StageContext,
  'repository' | 'knowledge' | 'knowledgeFolder' | 'workbench' | 'log' | 'signal'
>;

/** How a judge chooses tests: by the record of an earlier run where there is one, else by calls; and keeps what it records itself. */
export function impactedChoice(digest: Digest, context: ImpactContext): Required<Pick<JudgeOptions, 'impacted' | 'keepCoverage'>> {
  const { repository, log, knowledgeFolder } = context;
  let opened: Promise<Recorded | null> | undefined;
  return {
    impacted: async (files) => {
      opened ??= openRecorded(context, null);
      const [recorded, knowledge] = await Promise.all([opened, context.knowledge(digest)]);
      const { tests, by } = await impactedByFiles(knowledge, files, recorded === null ? null : forChange(recorded, files.map(({ path }) => path)));
      return { tests: tests.map(({ test }) => test), by };
    },
    keepCoverage: async (coverage, seconds) => {
      const [{ files }, { environment }] = await Promise.all([repository.listing(), context.workbench(digest)]);
      const objects = new Map(files.map(({ path, object }) => [path, object]));
      const about = { commit: repository.base, python: environment.version, seconds };
      const store = openStore(knowledgeFolder, log);
      try {
        keep(() => keepCoverage(store, coverageRecord(coverage, about, (path) => objects.get(path))), log);
        opened = undefined;
      } finally {
        store.close();
      }
    },
  };
} // prettier-ignore
