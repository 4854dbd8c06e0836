import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../../src/base/assets.ts';
import { onPath, placesOf, toolsFolder } from '../../../../src/entry/setup/places.ts';

const none = { models: '', natives: '', tools: '' };

describe('entry/setup/places', () => {
  it('takes the cache of the user, moved by GROUNDSKEEPER_CACHE', () => {
    expect(placesOf(none, { HOME: '/home/ada' }).cache).toBe('/home/ada/.cache/groundskeeper');
    expect(placesOf(none, { HOME: '/home/ada', XDG_CACHE_HOME: '/x' }).cache).toBe('/x/groundskeeper');
    expect(placesOf(none, { HOME: '/home/ada', GROUNDSKEEPER_CACHE: '/y' }).cache).toBe('/y');
  });

  it('takes the tool cache on a runner, unless told otherwise', () => {
    const runner = { HOME: '/home/runner', GITHUB_ACTIONS: 'true', RUNNER_TOOL_CACHE: '/opt/tools' };
    expect(placesOf(none, runner).cache).toBe('/opt/tools/groundskeeper');
    expect(placesOf(none, runner).models).toBe('/opt/tools/groundskeeper/models');
    expect(placesOf(none, { ...runner, GROUNDSKEEPER_MODELS: '/m' }).models).toBe('/m');
    expect(placesOf(none, { ...runner, GROUNDSKEEPER_CACHE: '/y' }).cache).toBe('/y');
    expect(placesOf(none, { HOME: '/h', RUNNER_TOOL_CACHE: '/opt/tools' }).cache).toBe('/h/.cache/groundskeeper');
  });

  it('uses the checkout as natives when it has them, and never fills a folder of the user', () => {
    const found = placesOf(none, { HOME: '/h' });
    expect(found.natives).toBe(packageRoot());
    expect(found.ownsNatives).toBe(false);
    const given = placesOf({ models: '/m', natives: '/n', tools: '/t' }, { HOME: '/h' });
    expect(given).toMatchObject({ models: '/m', natives: '/n', tools: '/t', ownsNatives: false, ownsTools: false });
  });

  it('makes every folder absolute', () => {
    const given = placesOf({ models: 'm', natives: '../n', tools: './t' }, { HOME: '/h' });
    expect(given.models).toBe(join(process.cwd(), 'm'));
    expect(given.natives).toBe(join(process.cwd(), '..', 'n'));
    expect(given.tools).toBe(join(process.cwd(), 't'));
  });

  it('gives another requirements file another folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'places-'));
    await writeFile(join(folder, 'a.txt'), 'one');
    await writeFile(join(folder, 'b.txt'), 'two');
    expect(toolsFolder('/c', join(folder, 'a.txt'))).toMatch(/^\/c\/tools-[0-9a-f]{12}$/);
    expect(toolsFolder('/c', join(folder, 'a.txt'))).not.toBe(toolsFolder('/c', join(folder, 'b.txt')));
  });

  it('finds only programs that can run, first folder first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'places-'));
    for (const name of ['one', 'two', 'three']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'one', 'tool'), '', { mode: 0o644 });
    await writeFile(join(folder, 'two', 'tool'), '#!/bin/sh\n', { mode: 0o755 });
    await writeFile(join(folder, 'three', 'tool'), '#!/bin/sh\n', { mode: 0o755 });
    const PATH = ['', join(folder, 'one'), join(folder, 'two'), join(folder, 'three')].join(':');
    // Root may be told by the system that it could execute a file without any x bit; it cannot.
    expect(onPath('tool', { PATH })).toBe(join(folder, 'two', 'tool'));
    expect(onPath('absent', { PATH })).toBeNull();
    expect(onPath('tool', {})).toBeNull();
  });
});
