import { hoverType } from '../../../../src/knowledge/types/hover.ts';
import { typeText } from '../../../../src/knowledge/types/terms.ts';

describe('knowledge/types/hover', () => {
  it.each([
    ['(variable) d: dict[str, int]', 'variable', 'd', 'dict[str, int]'],
    ['(variable) width: int\n\nA docstring: str', 'variable', 'self.width', 'int'],
    ['(constant) LIMIT: int', 'variable', 'LIMIT', 'int'],
    ['(parameter) a: Literal[1, "x: y"]', 'parameter', 'a', 'int | str'],
    ['(variable) def call(a: int) -> str', 'variable', 'call', 'Callable'],
    ['(class) Box', 'variable', 'Box', 'type[Box]'],
    ['(module) os', 'variable', 'os', 'module'],
    ['(function) def f(a: (int) -> str = ")", b: str = "-> int") -> bool', 'function', 'f', 'bool'],
    ['(method) def area(\n    self: Self@Shape,\n    n: int\n) -> (float | None)\n\nSays -> str', 'function', 'area', 'float | None'],
    ['(function) async def f() -> CoroutineType[Any, Any, str]', 'function', 'f', 'CoroutineType[?, ?, str]'],
    ['(function) def f(a) -> (() -> int)', 'function', 'f', 'Callable'],
  ] as const)('reads %j', (shown, kind, name, type) => {
    expect(typeText(hoverType(shown, kind, name) ?? [])).toBe(type);
  }); // prettier-ignore

  it.each([
    ['(variable) other: int', 'variable', 'd'],
    ['(function) def f(a: int', 'function', 'f'],
    ['(class) Box', 'function', 'Box'],
    ['plain words', 'variable', 'plain'],
    ['', 'variable', ''],
    [`(function) def f${'('.repeat(100_000)}`, 'function', 'f'],
  ] as const)('takes nothing from %j', (shown, kind, name) => {
    expect(hoverType(shown, kind, name)).toBeNull();
  });
});
