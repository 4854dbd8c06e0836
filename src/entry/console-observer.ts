import type { RunEvent, RunObserver } from '../contracts/progress.ts';
import { inertLine } from './terminal.ts';

/**
 * Progress on stderr: a line per stage, and on a terminal one moving line that says what is being waited for.
 * The log of a job is kept, so there nothing moves, whatever the stream says of itself.
 */
export function createConsoleObserver(options: {
  quiet: boolean;
  stream: NodeJS.WriteStream;
  job?: boolean;
}): RunObserver {
  const { quiet, stream } = options;
  const moving = stream.isTTY && options.job !== true;
  const started = performance.now();
  let stageStarted = started;
  let stage = '';
  let waiting = '';
  let lastShown = 0;
  const clear = () => (moving ? '\r\u001b[2K' : '');
  const elapsed = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const on = (event: RunEvent) => {
    if (quiet) return;
    switch (event.type) {
      case 'stage-started':
        stage = event.stage;
        stageStarted = performance.now();
        waiting = '';
        if (moving) stream.write(`${clear()}… ${stage}`);
        break;
      case 'waiting':
        waiting = inertLine(event.text).replaceAll('\n', ' ');
        if (moving)
          stream.write(
            `${clear()}… ${stage.padEnd(9)} ${elapsed(stageStarted)}  ${waiting.slice(0, (stream.columns || 100) - 24)}`,
          );
        else if (performance.now() - lastShown > 5000) {
          // Without a terminal a line every few seconds is enough to see that it lives.
          lastShown = performance.now();
          stream.write(`  ${stage.padEnd(9)} ${elapsed(stageStarted).padStart(8)}  ${waiting}\n`);
        }
        break;
      case 'stage-ended': {
        const mark = event.status === 'failed' ? '✗' : event.status === 'reused' ? '=' : '✓';
        stream.write(
          `${clear()}${mark} ${event.stage.padEnd(9)} ${`${event.seconds.toFixed(1)} s`.padStart(8)}  ${inertLine(event.note).replaceAll('\n', ' ')}\n`,
        );
        break;
      }
      case 'finished':
        stream.write(`${clear()}${event.report.state} (${event.report.reason}) after ${elapsed(started)}\n`);
        break;
    }
  };
  return { on, settle: () => Promise.resolve() };
}
