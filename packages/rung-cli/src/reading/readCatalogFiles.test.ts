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
            'the directory holds no catalog-info.yaml, or none that is not left out; write the paths of the files',
        },
      ],
    });
  });

  describe('in a repository', () => {
    const left = async (directory: string, excluded?: string[]) => {
      const { sources } = await readCatalogFiles(
        [files.path(directory)],
        excluded,
      );
      return sources.map(({ text }) => text);
    };

    beforeAll(() =>
      files.write({
        'ignoring/.git/HEAD': 'ref: refs/heads/main',
        'ignoring/.gitignore': 'dist\n/generated/*\n!/generated/kept\n',
        'ignoring/catalog-info.yaml': 'root',
        'ignoring/dist/catalog-info.yaml': 'built',
        'ignoring/generated/one/catalog-info.yaml': 'generated',
        'ignoring/generated/kept/catalog-info.yaml': 'kept',
        'ignoring/services/.gitignore': '*\n!a/\n!a/**\n',
        'ignoring/services/a/catalog-info.yaml': 'a',
        'ignoring/services/b/catalog-info.yaml': 'b',
        'ignoring/services/a/dist/catalog-info.yaml': 'a built',
        'ignoring/templates/x/skeleton/catalog-info.yaml': 'skeleton',
      }),
    );

    it('leaves out what its .gitignore files name, the nearest last', async () => {
      expect(await left('ignoring')).toEqual([
        'root',
        'kept',
        'a',
        'a built',
        'skeleton',
      ]);
      expect(await left('ignoring/services')).toEqual(['a', 'a built']);
      expect(await left('ignoring/generated')).toEqual(['kept']);
    });

    it('leaves out what is excluded, wherever the command runs', async () => {
      expect(await left('ignoring', ['skeleton', 'services/**'])).toEqual([
        'root',
        'kept',
        'a',
        'a built',
      ]);
      expect(
        await left('ignoring', [shown('ignoring/services'), 'skeleton/']),
      ).toEqual(['root', 'kept']);
      expect(
        await readCatalogFiles(
          [files.path('ignoring/catalog-info.yaml')],
          ['catalog-info.yaml'],
        ),
      ).toEqual({ sources: [], failures: [] });
    });
  });
});
