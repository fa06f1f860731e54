import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nestedCopies } from './nestedCopies.ts';

describe('nestedCopies', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nested-copies-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function place(path: string, version: string) {
    const modules = path.split(' > ').map(name => `node_modules/${name}`);
    const target = join(folder, ...modules);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'package.json'), JSON.stringify({ version }));
  }

  it('names what lies below other packages, at any depth', () => {
    place('@backstage/errors', '1.3.1');
    place('@rung/cli > @backstage/errors', '1.4.0');
    place('@rung/cli > yaml', '2.0.0');
    place('deep > deeper > @backstage/types', '1.0.0');

    expect(nestedCopies(folder, '@backstage')).toEqual([
      { name: '@backstage/errors', version: '1.4.0', below: '@rung/cli' },
      { name: '@backstage/types', version: '1.0.0', below: 'deeper' },
    ]);
  });
});
