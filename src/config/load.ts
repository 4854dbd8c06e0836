import { UserError } from '../base/errors.ts';
import { OPTIONS, type OptionName, type Options } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables of ours that are not options. */
const RESERVED = new Set(['GROUNDSKEEPER_CACHE']);

/** `budget-minutes` -> `GROUNDSKEEPER_BUDGET_MINUTES`. */
export function environmentName(option: OptionName): string {
  return `GROUNDSKEEPER_${option.toUpperCase().replaceAll('-', '_')}`;
}

/** Parses what was given (flags or inputs) over the environment over the defaults. Anything unknown or invalid is exit 3. */
export function loadOptions(given: ReadonlyMap<string, string>, env: Environment): Options {
  for (const name of given.keys()) {
    if (!isOption(name)) throw unknownOption(name, Object.keys(OPTIONS));
  }
  refuseUnknownVariables(env);
  const parsed = Object.keys(OPTIONS).map((key) => {
    const name = key as OptionName;
    const variable = env[environmentName(name)];
    const value = given.get(name) ?? (variable === undefined || variable === '' ? OPTIONS[name].default : variable);
    return [name, parseOption(name, value)] as const;
  });
  return Object.freeze(Object.fromEntries(parsed)) as unknown as Options;
}

/** The inputs that the runner put into the environment: `INPUT_BUDGET-MINUTES=5` -> `budget-minutes: 5`. Empty means not given. */
export function actionInputs(env: Environment): Map<string, string> {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined || value.trim() === '') continue;
    const name = key.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '_');
    if (!isOption(name) || !isActionInput(name)) {
      throw unknownOption(
        name,
        Object.keys(OPTIONS).filter((option) => isActionInput(option as OptionName)),
      );
    }
    given.set(name, value.trim());
  }
  return given;
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isActionInput(name: OptionName): boolean {
  return (OPTIONS[name].places as readonly string[]).includes('action');
}

function parseOption(name: OptionName, value: string): unknown {
  const definition = OPTIONS[name];
  const result = definition.schema.safeParse(value);
  if (result.success) return result.data;
  const shown = 'secret' in definition ? '***' : JSON.stringify(value.slice(0, 80));
  throw new UserError('option-invalid', `option ${name}: ${shown} is not allowed; expected ${definition.allowed}`);
}

function refuseUnknownVariables(env: Environment): void {
  const known = new Set((Object.keys(OPTIONS) as OptionName[]).map(environmentName));
  for (const key of Object.keys(env)) {
    if (key.startsWith('GROUNDSKEEPER_') && !known.has(key) && !RESERVED.has(key)) {
      throw unknownOption(key, [...known, ...RESERVED]);
    }
  }
}

function unknownOption(name: string, known: readonly string[]): UserError {
  const near = known.filter((option) => distance(option, name) <= 3);
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `known are: ${known.join(', ')}`;
  return new UserError('option-unknown', `option ${JSON.stringify(name.slice(0, 80))} is not known; ${hint}`);
}

/** Edit distance, for the hint only. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 3) return 99;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 99;
}
