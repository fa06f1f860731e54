import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Workspace } from './Workspace';

const mockDirectory = createMockDirectory();

function workspace() {
  return Workspace.create(mockDirectory.resolve('workspace'));
}

beforeEach(() => {
  mockDirectory.setContent({
    outside: { 'secret.yaml': 'secret: true\n' },
    workspace: { 'catalog-info.yaml': 'kind: Component\r\n', docs: {} },
  });
});

describe('reading', () => {
  it('gives a text to the letter', async () => {
    const text = '\uFEFFkind: Component\r\n# größer\n';
    writeFileSync(mockDirectory.resolve('workspace/a.yaml'), text);
    await expect(workspace().read('a.yaml')).resolves.toBe(text);
    await expect(workspace().read('./docs/../a.yaml')).resolves.toBe(text);
  });

  it.each([
    ['missing.yaml', 'There is no such file in the workspace.'],
    ['missing/catalog-info.yaml', 'There is no such file in the workspace.'],
    ['docs', 'That is a folder.'],
    ['', 'That is a folder.'],
    ['catalog-info.yaml/a', 'A part of it is no folder.'],
    ['../outside/secret.yaml', 'It leads out of the workspace.'],
    ['/etc/hostname', 'It leads out of the workspace.'],
  ])('refuses the path "%s"', async (path, reason) => {
    const reading = workspace().read(path);
    await expect(reading).rejects.toThrow(`path says "${path}". ${reason}`);
    await expect(reading).rejects.toHaveProperty('name', 'InputError');
  });

  it('follows no link out of the workspace', async () => {
    symlinkSync(
      mockDirectory.resolve('outside'),
      mockDirectory.resolve('workspace/linked'),
    );
    await expect(workspace().read('linked/secret.yaml')).rejects.toThrow(
      'It leads out of the workspace.',
    );
  });

  it('takes no file that stands elsewhere as well', async () => {
    const outside = mockDirectory.resolve('outside/secret.yaml');
    linkSync(outside, mockDirectory.resolve('workspace/hard.yaml'));
    symlinkSync(
      'catalog-info.yaml',
      mockDirectory.resolve('workspace/soft.yaml'),
    );
    for (const path of ['hard.yaml', 'soft.yaml']) {
      await expect(workspace().read(path)).rejects.toThrow(
        `path says "${path}". It is a link to a file that stands elsewhere as well.`,
      );
    }
  });

  it('refuses what is too large and what is no text', async () => {
    const path = mockDirectory.resolve('workspace/a.yaml');
    writeFileSync(path, 'x'.repeat(1024 * 1024));
    await expect(workspace().read('a.yaml')).resolves.toHaveLength(1024 * 1024);
    writeFileSync(path, 'x'.repeat(1024 * 1024 + 1));
    await expect(workspace().read('a.yaml')).rejects.toThrow(
      'path says "a.yaml". The file has 1048577 bytes, and may have 1048576. Split it.',
    );
    writeFileSync(path, Buffer.from([0x67, 0x72, 0xf6, 0xdf]));
    await expect(workspace().read('a.yaml')).rejects.toThrow(
      'path says "a.yaml". The file is no UTF-8 text. Save it as UTF-8.',
    );
  });
});

describe('writing', () => {
  it('makes folders, and writes only what is new', async () => {
    const path = 'docs/decisions/memo.md';
    await expect(workspace().write(path, 'größer\n')).resolves.toBe(true);
    await expect(workspace().write(path, 'größer\n')).resolves.toBe(false);
    await expect(workspace().write(path, 'kleiner\n')).resolves.toBe(true);
    expect(readFileSync(mockDirectory.resolve('workspace', path), 'utf8')).toBe(
      'kleiner\n',
    );
  });

  it.each([
    ['docs', 'That is a folder.'],
    ['catalog-info.yaml/memo.md', 'A part of it is no folder.'],
    ['../memo.md', 'It leads out of the workspace.'],
    ['linked/memo.md', 'It leads out of the workspace.'],
    ['dangling.md', 'It leads out of the workspace.'],
    ['circle.md', 'Its links lead in a circle.'],
    ['hard.md', 'It is a link to a file that stands elsewhere as well.'],
    ['soft.md', 'It is a link to a file that stands elsewhere as well.'],
  ])('refuses the path %s and writes nothing', async (path, reason) => {
    symlinkSync(
      mockDirectory.resolve('outside'),
      mockDirectory.resolve('workspace/linked'),
    );
    symlinkSync(
      mockDirectory.resolve('outside/new.md'),
      mockDirectory.resolve('workspace/dangling.md'),
    );
    symlinkSync('circle.md', mockDirectory.resolve('workspace/circle.md'));
    linkSync(
      mockDirectory.resolve('outside/secret.yaml'),
      mockDirectory.resolve('workspace/hard.md'),
    );
    symlinkSync(
      'catalog-info.yaml',
      mockDirectory.resolve('workspace/soft.md'),
    );
    const before = mockDirectory.content({ path: 'outside' });

    await expect(workspace().write(path, 'text')).rejects.toThrow(
      `path says "${path}". ${reason}`,
    );
    expect(mockDirectory.content({ path: 'outside' })).toEqual(before);
  });
});
