import { BudgetExhausted } from '../../../src/contracts/budget.ts';
import { createBudget } from '../../../src/pipeline/budget.ts';

describe('pipeline/budget', () => {
  it('grants what is left and then nothing', () => {
    using budget = createBudget({ minutes: 1, tokens: 100, candidates: 2 });
    expect(budget.grantTokens(80)).toBe(80);
    budget.spendTokens(500, 70);
    expect(budget.grantTokens(80)).toBe(30);
    budget.spendTokens(0, 30);
    expect(() => budget.grantTokens(1)).toThrow(expect.objectContaining({ reason: 'budget-tokens' }));
    expect(budget.spent()).toMatchObject({ prompt: 500, completion: 100 });
  });

  it('stops at the candidate limit, not one after it', () => {
    using budget = createBudget({ minutes: 1, tokens: 1, candidates: 2 });
    budget.spendCandidate();
    budget.spendCandidate();
    expect(() => budget.spendCandidate()).toThrow(BudgetExhausted);
    expect(budget.remaining().candidates).toBe(0);
  });

  it('aborts its signal when the wall clock is up, and grants nothing afterwards', async () => {
    using budget = createBudget({ minutes: 0.0005, tokens: 100, candidates: 1 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(budget.signal.reason).toMatchObject({ reason: 'budget-wall-clock' });
    expect(() => budget.grantTokens(1)).toThrow(BudgetExhausted);
    expect(budget.remaining().seconds).toBe(0);
  });
});
