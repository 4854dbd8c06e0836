/** The limits of one run, enforced by code. Spending past one throws `BudgetExhausted` and nothing is generated. */
export interface Budget {
  spendTokens(prompt: number, completion: number): void;
  spendCandidate(): void;
  /** Completion tokens that may still be asked for, at most `wanted`; throws when none are left. */
  grantTokens(wanted: number): number;
  remaining(): { readonly seconds: number; readonly tokens: number; readonly candidates: number };
  spent(): {
    readonly prompt: number;
    readonly completion: number;
    readonly candidates: number;
    readonly seconds: number;
  };
}

export class BudgetExhausted extends Error {
  override readonly name = 'BudgetExhausted';
  readonly reason: 'budget-wall-clock' | 'budget-tokens' | 'budget-candidates';
  constructor(reason: BudgetExhausted['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
