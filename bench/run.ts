/** `make bench`: every measurement that bench/README.md states, one after another. */
await import('./resolve-sample.ts');
