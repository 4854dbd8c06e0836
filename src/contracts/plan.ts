import { z } from 'zod';
import { SymbolId } from './digest.ts';
import { ExactOperation } from './operation.ts';
import { Operation } from './spec.ts';

/** A test made from the request: red at base, and the proof when it turns green. */
export const Reproduction = z.object({
  /** Where it is put in the tree that is judged; never part of the patch unless `deliver` says so. */
  path: z.string(),
  source: z.string(),
  origin: z.enum(['example', 'model']),
  /** What it printed at base. */
  redOutput: z.string(),
  /** The sentence or example of the request that it checks. */
  checks: z.string(),
  /**
   * `strong`: what it asserts stands in the request. `weak`, of an example: only that the wrong result is gone. `weak`, of
   * a model: its input is the model's own, so it neither proves nor vetoes. Absent means strong.
   */
  strength: z.enum(['strong', 'weak']).optional(),
});
export type Reproduction = z.infer<typeof Reproduction>;

export const PlanStep = z.object({
  step: z.int().nonnegative(),
  op: Operation,
  /** The definition to rewrite; null only for add-symbol, which then says where. */
  target: SymbolId.nullable(),
  path: z.string(),
  /** For add-symbol: put it after this symbol (null: at the end of the file). */
  after: SymbolId.nullable(),
  instruction: z.string(),
  /** 0..1: how sure we are that the change belongs here. */
  suspicion: z.number().min(0).max(1),
  /** What led here: `trace`, `example`, `named`, `path`, `retrieval`, `callee`, `caller`, `failing-test`, `spec`. */
  why: z.array(z.string()),
  /** Carried out by code, with no model. */
  exact: ExactOperation.optional(),
});
export type PlanStep = z.infer<typeof PlanStep>;

/** Places to change, most likely first. Each step is tried on its own before any are combined. */
export const Plan = z.object({
  schema: z.literal(1),
  base: z.string(),
  steps: z.array(PlanStep),
  /** Test files that import the modules of the steps, with how that was found. */
  tests: z.array(z.object({ path: z.string(), how: z.string() })),
  /** Tests that fail at base and touch a target: they prove a fix. */
  failingAtBase: z.array(z.string()),
  reproduction: Reproduction.nullable(),
  /** Every example that the request states plainly already holds at base: nothing is left to fix. */
  alreadyGreen: z.boolean().optional(),
});
export type Plan = z.infer<typeof Plan>;
