import type { Style } from '../../contracts/style.ts';
import { CONFIG_FILES, parseConfigFiles } from '../../knowledge/style/config-files.ts';
import { seeFiles, styleOf } from '../../knowledge/style/profile.ts';
import { sampleOf, withinBytes } from '../../knowledge/style/sample.ts';
import type { StageContext } from '../stage.ts';

/** How the repository writes Python: what its tools are configured to, else what its code shows. The same commit gives the same bytes. */
export async function styleStage(
  context: Pick<StageContext, 'repository' | 'log' | 'signal' | 'waiting'>,
): Promise<Style> {
  const { repository, log, signal, waiting } = context;
  waiting('reading the style of the code');
  const config = parseConfigFiles(await repository.readMany(CONFIG_FILES));
  for (const { path, why } of config.broken) log.warn(`${path} could not be read and is not used: ${why}`);
  const paths = await repository.files();
  const sample = sampleOf(paths);
  const sources = await repository.readMany(sample);
  return styleOf(config, await seeFiles(withinBytes(sample, sources), sources, signal), paths);
}
