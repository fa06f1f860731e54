import { symlink } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { createTestFiles } from '../__testUtils__/files';
import { readCatalogFiles } from './readCatalogFiles';

const files = createTestFiles();

function shown(name: string): string {
  return relative(process.cwd(), files.path(name)).split(sep).join('/');
}

describe('readCatalogFiles', () => {
  beforeAll(async () => {
    await files.write({
      'repository/catalog-info.yaml': 'root',
      'repository/other.yaml': 'other',
      'repository/services/b/catalog-info.yaml': 'b',
      'repository/services/a/catalog-info.yaml': 'a',
      'repository/node_modules/c/catalog-info.yaml': 'dependency',
      'repository/.git/catalog-info.yaml': 'git',
      'elsewhere/catalog-info.yaml': 'elsewhere',
      'empty/other.yaml': 'other',
    });
    await symlink(files.path('elsewhere'), files.path('repository/link'));
    await symlink(
      files.path('elsewhere/catalog-info.yaml'),
      files.path('empty/catalog-info.yaml'),
    );
  });

  it('reads the catalog files of a directory, and follows no link', async () => {
    expect(await readCatalogFiles([files.path('repository')])).toEqual({
      sources: [
        { path: shown('repository/catalog-info.yaml'), text: 'root' },
        { path: shown('repository/services/a/catalog-info.yaml'), text: 'a' },
        { path: shown('repository/services/b/catalog-info.yaml'), text: 'b' },
      ],
      failures: [],
    });
  });

  it('reads any file that is named, a link as well, and each once', async () => {
    const { sources } = await readCatalogFiles([
      files.path('repository/other.yaml'),
      files.path('empty/catalog-info.yaml'),
      files.path('repository/services/a'),
      files.path('repository/services/a/../a/catalog-info.yaml'),
    ]);
    expect(sources.map(({ text }) => text)).toEqual([
      'other',
      'elsewhere',
      'a',
    ]);
  });

  it('says of each file why it cannot be read, and reads the others', async () => {
    expect(
      await readCatalogFiles([
        files.path('missing.yaml'),
        files.path('empty'),
        files.path('elsewhere'),
      ]),
    ).toEqual({
      sources: [{ path: expect.any(String), text: 'elsewhere' }],
      failures: [
        {
          path: shown('missing.yaml'),
          message: 'there is no such file; write the path of a catalog file',
        },
        {
          path: shown('empty'),
          message:
            'the directory holds no catalog-info.yaml; write the paths of the files',
        },
      ],
    });
  });
});
