import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../platform/paths.ts';
import { sampledLines } from './sampledLines.ts';

const sources = 'plugins/rung-backend/src';
const folders = ['scan', 'reports'];

describe('the sampled lines', () => {
  const all = sampledLines(sources, folders, 1);

  it('are every so many lines of code, the same each time', () => {
    const some = sampledLines(sources, folders, 5);
    expect(some).toEqual(all.filter((_, index) => index % 5 === 0));
    expect(some).toEqual(sampledLines(sources, folders, 5));
    expect(new Set(all).size).toBe(all.length);
  });

  it('are of all folders, and of no test', () => {
    for (const folder of folders) {
      expect(all.some(line => line.includes(`/${folder}/`))).toBe(true);
    }
    expect(all.filter(line => /(test|index)\.ts:/.test(line))).toEqual([]);
  });

  it('hold something that can be changed', () => {
    for (const line of all) {
      const [, path, first, last] = /^(.+):(\d+)-(\d+)$/.exec(line)!;
      const text = readFileSync(join(repositoryFolder, path), 'utf8');
      expect(last).toBe(first);
      expect(text.split('\n')[Number(first) - 1]).toMatch(/\w/);
    }
  });
});
