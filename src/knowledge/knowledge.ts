import type { Retrieved, Signals } from './search/retriever.ts';
import type { CallEdge, CodeSymbol, Digest, ModuleRecord, SymbolId } from '../contracts/digest.ts';

export interface SearchHit {
  readonly symbol: CodeSymbol;
  readonly score: number;
  /** Rank in each list that found it. */
  readonly lexical: number | null;
  readonly semantic: number | null;
}

/** Questions one may ask about the repository at the base commit. Read-only. */
export interface Knowledge {
  readonly digest: Digest;
  /** Source bytes of a file at base. */
  source(path: string): Promise<Buffer>;
  /** Many at once; what is not there is left out. */
  sources(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  symbol(id: SymbolId): CodeSymbol | undefined;
  module(path: string): ModuleRecord | undefined;
  symbolsIn(path: string): readonly CodeSymbol[];
  /** The innermost symbol that covers a line. */
  at(path: string, line: number): CodeSymbol | undefined;
  /** Symbols whose qualified name, last part or dotted import path equals `name`. */
  named(name: string): readonly CodeSymbol[];
  callers(id: SymbolId): readonly CallEdge[];
  callees(id: SymbolId): readonly CallEdge[];
  /** Test files that import these modules, directly or through other modules or conftest, nearest first. */
  testsImporting(modules: readonly string[]): readonly { readonly path: string; readonly how: string }[];
  /** Hybrid retrieval: BM25 and cosine lists joined by reciprocal rank. Tests are left out unless asked for. */
  search(
    text: string,
    options: { readonly limit: number; readonly tests?: boolean; readonly signal: AbortSignal },
  ): Promise<readonly SearchHit[]>;
  /**
   * Places that speak to a question, among definitions and module code: words, meaning (files and symbols), names in the
   * question and neighbours in the graph, weighed together. Tests are left out unless asked for.
   */
  retrieve(
    question: string,
    options: {
      readonly limit: number;
      readonly tests?: boolean;
      readonly signals?: Signals;
      readonly signal: AbortSignal;
    },
  ): Promise<Retrieved>;
  close(): void;
}
