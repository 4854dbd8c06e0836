const EVERY_MS = 1000;

/** Tells tokens per second while one generation runs: pass the result as `onText`. */
export function speedTeller(what: string, waiting: (text: string) => void): (piece: string) => void {
  const started = performance.now();
  let last = started;
  let tokens = 0;
  waiting(what);
  return () => {
    tokens += 1;
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    waiting(`${what}, ${((tokens * 1000) / (now - started)).toFixed(1)} tokens/s`);
  };
}
