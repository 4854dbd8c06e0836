import { isKnown, parseType, typeText } from '../../../../src/knowledge/types/terms.ts';

describe('knowledge/types/terms', () => {
  it.each([
    ['int | None', 'int | None'],
    ['None | int', 'int | None'],
    ['Optional[Dict[str, List[int]]]', 'dict[str, list[int]] | None'],
    ["Literal['a', 3, True, b'x', None, Color.RED]", 'Color | bool | bytes | int | str | None'],
    ["Literal['a|b', 'it\\'s']", 'str'],
    ['(a: int, b: str) -> bool', 'Callable'],
    ['((a: int) -> str) | None', 'Callable | None'],
    ['(int | str)', 'int | str'],
    ['Callable[[int], str]', 'Callable'],
    ['type[Self@Box]', 'type[Box]'],
    ['typing.Union["pkg.A", builtins.str]', 'pkg.A | str'],
    ['list[Unknown]', 'list'],
    ['tuple[int, ...]', 'tuple[int, ?]'],
    ['Annotated[int, "x"]', 'int'],
    ['Module("os.path")', '?'],
    ['list[int] | list[str]', 'list[int | str]'],
    ['', '?'],
    ['[[[', '?'],
    [']]]]', '?'],
    ['dict[', 'dict'],
    ['a b', '?'],
  ])('reads %s', (text, shown) => {
    expect(typeText(parseType(text))).toBe(shown);
  });

  it('knows what is not known', () => {
    expect(['Any', 'int | Unknown', 'object', ''].map((text) => isKnown(parseType(text)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isKnown(parseType('list[Any]'))).toBe(true);
  });

  it.each([['['], ['('], ['a['], ['a|'], ['"'], ["Literal['"]])('ends for a long text of %s', (piece) => {
    expect(typeText(parseType(piece.repeat(20_000))).length).toBeLessThan(10_000);
  });
});
