export interface FetchProgress {
  readonly id: string;
  readonly phase: 'download' | 'unpack' | 'check';
  /** Where from, without credentials. */
  readonly source: string;
  readonly bytes: number;
  readonly total: number;
  readonly percent: number;
  readonly bytesPerSecond: number;
  /** Null while it cannot be told. */
  readonly etaSeconds: number | null;
}

const EVERY_MS = 250;

/** Turns byte counts into progress, at most four times a second. `already` bytes were there before and say nothing of the rate. */
export function progressMeter(
  what: Pick<FetchProgress, 'id' | 'source' | 'total'>,
  onProgress: ((progress: FetchProgress) => void) | undefined,
): (phase: FetchProgress['phase'], bytes: number, already?: number) => void {
  let started = performance.now();
  let last = -Infinity;
  let phaseBefore: string | undefined;
  return (phase, bytes, already = 0) => {
    const now = performance.now();
    if (phase === phaseBefore && now - last < EVERY_MS && bytes < what.total) return;
    if (phase !== phaseBefore && phaseBefore !== undefined) started = last;
    last = now;
    phaseBefore = phase;
    const bytesPerSecond = (bytes - already) / Math.max(0.001, (now - started) / 1000);
    onProgress?.({
      ...what,
      phase,
      bytes,
      percent: Math.min(100, (bytes / what.total) * 100),
      bytesPerSecond,
      etaSeconds: bytesPerSecond > 0 ? (what.total - bytes) / bytesPerSecond : null,
    });
  };
}

/** `qwen2.5-coder-1.5b 412 of 1117 MB (37%), 31.2 MB/s, 23 s left` */
export function progressLine(progress: FetchProgress): string {
  const mega = (bytes: number) => (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
  const eta = progress.etaSeconds === null ? '' : `, ${Math.ceil(progress.etaSeconds)} s left`;
  const verb = progress.phase === 'download' ? '' : `${progress.phase}ing `;
  return `${verb}${progress.id} ${mega(progress.bytes)} of ${mega(progress.total)} MB (${Math.floor(progress.percent)}%), ${mega(progress.bytesPerSecond)} MB/s${eta}`;
}

/** A URL as it may be shown: no user, no password, no query. */
export function shownUrl(url: string): string {
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
