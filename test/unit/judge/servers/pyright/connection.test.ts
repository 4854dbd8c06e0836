import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { Connection } from '../../../../../src/judge/servers/pyright/connection.ts';
import { frame } from '../../../../../src/judge/servers/pyright/frames.ts';

function connect(answer: (method: string, params: unknown) => unknown = () => null) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = new Connection(input, output, answer);
  /** What was written since the last call. */
  const sent = () => String((output.read() as Buffer | null) ?? '');
  return { input, connection, sent };
}

const reply = (id: number, result: unknown) => frame({ jsonrpc: '2.0', id, result });

describe('judge/servers/pyright/connection', () => {
  it('matches answers that come in pieces, together and out of order', async () => {
    const { input, connection, sent } = connect();
    const [first, second, third] = ['a', 'b', 'c'].map((method) => connection.request(method, {}, 5));
    expect(sent()).toBe(
      ['a', 'b', 'c']
        .map((method, at) => frame({ jsonrpc: '2.0', id: at + 1, method, params: {} }).toString())
        .join(''),
    );
    const bytes = Buffer.concat([reply(2, 'zwei 😀'), reply(1, null), reply(3, [3])]);
    for (const byte of bytes) input.write(Buffer.of(byte));
    expect(await Promise.all([first, second, third])).toEqual([null, 'zwei 😀', [3]]);
  });

  it('answers what the server asks, and drops what it only says', async () => {
    const { input, sent } = connect((method) => (method === 'known' ? { yes: 1 } : undefined));
    input.write(frame({ id: 'x', method: 'known' }));
    input.write(frame({ id: 7, method: 'other' }));
    input.write(frame({ method: 'window/logMessage', params: {} }));
    input.write(frame({ id: 99, result: 'nobody asked' }));
    input.write(frame([1, 2]));
    await turn();
    expect(sent()).toBe(
      `${String(frame({ jsonrpc: '2.0', id: 'x', result: { yes: 1 } }))}${String(frame({ jsonrpc: '2.0', id: 7, result: null }))}`,
    );
  });

  it.each([
    ['no length', 'Hello: there\r\n\r\n{}', /without a length/],
    ['a length that no memory holds', 'Content-Length: 999999999999\r\n\r\n', /999999999999 bytes/],
    ['a header that does not end', 'x'.repeat(5000), /without a length/],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}', /without a length/],
    ['no JSON', 'Content-Length: 3\r\n\r\n{]}', /JSON/],
  ])('ends at %s', async (_name, text, why) => {
    const { input, connection } = connect();
    const asked = connection.request('a', {}, 5);
    input.write(text);
    await expect(asked).rejects.toMatchObject({ code: 'gone', message: expect.stringMatching(why) });
    await expect(connection.request('b', {}, 5)).rejects.toMatchObject({ code: 'gone' });
  });

  it('gives up what takes too long and says so to the server', async () => {
    const { connection, sent } = connect();
    await expect(connection.request('slow', {}, 0.01)).rejects.toMatchObject({ code: 'late' });
    expect(sent()).toContain('$/cancelRequest');
    const stop = new AbortController();
    const asked = connection.request('slow', {}, 5, stop.signal);
    stop.abort();
    await expect(asked).rejects.toThrow(/abort/);
  });

  it('hands on the errors of the server', async () => {
    const { input, connection } = connect();
    const asked = connection.request('a', null, 5);
    input.write(frame({ id: 1, error: { code: -32803, message: 'no' } }));
    await expect(asked).rejects.toMatchObject({ code: -32803, message: 'no' });
  });
});
