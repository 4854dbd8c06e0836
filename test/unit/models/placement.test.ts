import { parseModelOption } from '../../../src/models/hub.ts';
import { manifest, modelEntry } from '../../../src/models/manifest.ts';
import { place, type Gpu } from '../../../src/models/placement.ts';

const GIB = 1024 ** 3;
const machine = (gib: number, cores = 2) => ({ memory: gib * GIB, available: gib * GIB, cores });
const card = (gib: number): Gpu => ({ type: 'cuda', name: 'Some Card', total: gib * GIB, free: gib * GIB });
const auto = { preset: 'auto', device: 'auto' } as const;

describe('models/placement', () => {
  it.each([
    ['7 GiB, no card', machine(7), null, 'balanced', 'cpu'],
    ['64 GiB, no card', machine(64, 16), null, 'balanced', 'cpu'],
    ['2 GiB, no card', machine(2), null, 'fast', 'cpu'],
    ['a card of 16 GiB', machine(7), card(16), 'quality', 'cuda'],
    ['a card of 4 GiB', machine(7), card(4), 'balanced', 'cuda'],
  ] as const)('with %s takes a preset by itself', (_name, host, gpu, preset, device) => {
    expect(place(auto, host, gpu)).toMatchObject({ preset, device });
  });

  it('takes an asked preset and an asked device as they are', () => {
    expect(place({ preset: 'quality', device: 'cpu' }, machine(2), card(16))).toMatchObject({
      preset: 'quality',
      device: 'cpu',
      sequences: 3,
    });
  });

  it('says in one line which and why', () => {
    expect(place(auto, machine(7), null).why).toBe(
      'preset balanced, without a card quality is too slow: cpu, 2 cores, 7.0 GiB free',
    );
  });

  it('has a manifest whose presets name language models', () => {
    for (const id of Object.values(manifest().presets)) expect(modelEntry(id).role).toBe('llm');
    expect(() => modelEntry('nope')).toThrow(/is not known; expected qwen2.5-coder-0.5b/);
  });

  it('takes a model file only with its hash', () => {
    const hash = 'A'.repeat(64);
    expect(parseModelOption(`/m/x.gguf#sha256=${hash}`)).toEqual({ file: '/m/x.gguf', sha256: hash.toLowerCase() });
    expect(parseModelOption('qwen2.5-coder-7b')).toEqual({ id: 'qwen2.5-coder-7b' });
    for (const text of ['/m/x.gguf', 'x.gguf', 'x.gguf#sha256=12']) {
      expect(() => parseModelOption(text)).toThrow(/without its hash/);
    }
  });
});
