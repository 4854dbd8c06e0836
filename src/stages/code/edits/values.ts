import type { Site } from './site.ts';

/** What a value may be called at a place, nearest first: parameters, local names, attributes of `self`, names around. */
export function valuesOf({ scope }: Site): readonly { readonly text: string; readonly from: string }[] {
  const own = [...scope.parameters, ...scope.locals, ...scope.enclosing];
  const first = scope.parameters[0];
  const attributes =
    first === 'self' || first === 'cls' ? (scope.attributes.get(first) ?? []).map((name) => `${first}.${name}`) : [];
  return [
    ...scope.parameters.filter((name) => name !== 'self' && name !== 'cls').map((text) => ({ text, from: 'parameter' })),
    ...scope.locals.map((text) => ({ text, from: 'local' })),
    ...attributes.map((text) => ({ text, from: 'self' })),
    ...scope.enclosing.filter((name) => !scope.parameters.includes(name)).map((text) => ({ text, from: 'enclosing' })),
    ...scope.module.filter((name) => !own.includes(name)).map((text) => ({ text, from: 'module' })),
  ];
} // prettier-ignore
