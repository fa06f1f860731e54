import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copiesIn, ownFiles } from './copiesIn.ts';

const shared = ['react', '@material-ui/styles', '@material-ui/core/styles'];

describe('copies of what a portal shares', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copies-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** A file as a bundler writes it, beside the map that names its modules. */
  function bundle(name: string, sources: string[]) {
    const file = join(folder, name);
    writeFileSync(file, '');
    writeFileSync(`${file}.map`, JSON.stringify({ sources }));
    return file;
  }

  it('names each package once, wherever it was found', () => {
    const one = bundle('one.js', [
      'webpack://rung/../../node_modules/react/index.js',
      'webpack://rung/../../node_modules/react/cjs/react.production.min.js',
    ]);
    const other = bundle('other.js', [
      'webpack://rung/../node_modules/a/node_modules/@material-ui/styles/esm/index.js',
    ]);
    expect(copiesIn([one, other], shared)).toEqual([
      '@material-ui/styles',
      'react',
    ]);
  });

  it('does not mind what no portal shares', () => {
    const file = bundle('file.js', [
      'webpack://rung/./src/index.ts',
      'webpack://rung/../../node_modules/react/jsx-runtime.js',
      'webpack://rung/../../node_modules/react/cjs/react-jsx-runtime.production.min.js',
      'webpack://rung/../../node_modules/react-use/esm/useAsync.js',
      'webpack://rung/../../node_modules/@material-ui/core/esm/styles/withStyles.js',
    ]);
    expect(copiesIn([file], shared)).toEqual([]);
  });

  it('tells the files with code of Rung from those of others', () => {
    const own = bundle('own.js', ['webpack://rung/./src/plugin.ts']);
    bundle('others.js', ['webpack://rung/../node_modules/a/src/index.ts']);
    expect(ownFiles(folder)).toEqual([own]);
  });
});
