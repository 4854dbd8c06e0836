const EVERY_MS = 1000;

/** Tells tokens per second while one generation runs: pass the result as `onText`. The clock starts with the first token. */
export function speedTeller(what: string, waiting: (text: string) => void): (piece: string) => void {
  let first = 0;
  let last = 0;
  let tokens = -1;
  waiting(what);
  return () => {
    const now = performance.now();
    tokens += 1;
    if (tokens === 0) first = last = now;
    if (now - last < EVERY_MS) return;
    last = now;
    waiting(`${what}, ${((tokens * 1000) / (now - first)).toFixed(1)} tokens/s`);
  };
}
