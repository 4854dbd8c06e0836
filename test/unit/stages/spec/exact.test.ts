import { exactOperationOf } from '../../../../src/stages/spec/exact.ts';

describe('stages/spec/exact', () => {
  it.each([
    ['Rename `load_data` to `read_data`', 'load_data', 'read_data'],
    ['Please rename the function pkg.core.load_data() to read_data.', 'pkg.core.load_data', 'read_data'],
    ['rename method Box.area to extent everywhere', null, null],
    ['`Box.area` should be renamed to `extent`. Please update all call sites and tests.', 'Box.area', 'extent'],
    ['Change the name of the class Box to Crate', 'Box', 'Crate'],
    ['Renombra la función `load_data` a `read_data`', 'load_data', 'read_data'],
    ['Bitte benenne die Funktion load_data in read_data um.', 'load_data', 'read_data'],
    ['将函数 `load_data` 重命名为 `read_data`', 'load_data', 'read_data'],
    ['请把 load_data 改名为 read_data。', 'load_data', 'read_data'],
    ['Rename load_data to read_data and add a limit', null, null],
    ['Rename load_data to read_data.\nIt should also accept None.', null, null],
    ['Why was load_data renamed to read_data?', null, null],
  ])('%s', (text, symbol, to) => {
    const operation = exactOperationOf({ title: text.split('\n')[0] ?? '', text });
    expect(operation).toEqual(symbol === null ? null : { op: 'rename-symbol', symbol, to });
  });

  it('reads a parameter', () => {
    const wanted = { op: 'rename-symbol', symbol: 'pkg.f', parameter: 'limit', to: 'most' };
    expect(exactOperationOf({ title: '', text: 'Rename the parameter `limit` of `pkg.f` to `most`' })).toEqual(wanted);
    expect(exactOperationOf({ title: '', text: 'In pkg.f, rename the keyword argument limit to most.' })).toEqual(
      wanted,
    );
  });
});
