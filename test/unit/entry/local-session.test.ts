import { parseRemote } from '../../../src/entry/local-session.ts';

describe('entry/local-session', () => {
  it.each([
    [
      'https://github.com/octo/hello.git',
      { host: 'github.com', serverUrl: 'https://github.com', owner: 'octo', name: 'hello' },
    ],
    [
      'git@github.com:octo/hello',
      { host: 'github.com', serverUrl: 'https://github.com', owner: 'octo', name: 'hello' },
    ],
    [
      'ssh://git@ghe.example/octo/he.llo.git',
      { host: 'ghe.example', serverUrl: 'https://ghe.example', owner: 'octo', name: 'he.llo' },
    ],
    [
      'http://user:pw@localhost:4200/octo/hello/',
      { host: 'localhost:4200', serverUrl: 'http://localhost:4200', owner: 'octo', name: 'hello' },
    ],
  ])('reads %s', (url, parts) => {
    expect(parseRemote(url)).toEqual(parts);
  });

  it.each(['', '/srv/git/hello.git', 'file:///srv/hello', 'ext::sh -c touch% /tmp/x', 'https://github.com/only'])(
    'refuses %j',
    (url) => {
      expect(parseRemote(url)).toBeNull();
    },
  );
});
