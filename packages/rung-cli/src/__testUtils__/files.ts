import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A directory that is there while the tests of a file run. */
export interface TestFiles {
  path(name: string): string;
  write(texts: Readonly<Record<string, string>>): Promise<void>;
}

/** To be called where tests are described. */
export function createTestFiles(): TestFiles {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rung-cli-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const path = (name: string) => join(directory, name);
  return {
    path,
    async write(texts) {
      for (const [name, text] of Object.entries(texts)) {
        await mkdir(dirname(path(name)), { recursive: true });
        await writeFile(path(name), text);
      }
    },
  };
}
