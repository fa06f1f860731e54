import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ExamplesFolder } from './ExamplesFolder';

describe('ExamplesFolder', () => {
  const directory = createMockDirectory();
  const folder = () =>
    ExamplesFolder.fromConfig(
      mockServices.rootConfig({
        data: { demo: { examples: directory.resolve('examples') } },
      }),
    );

  const at = (location?: string): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'booking',
      annotations: location
        ? { 'backstage.io/managed-by-location': location }
        : undefined,
    },
  });
  const file = (path: string) => at(`file:${directory.resolve(path)}`);

  beforeEach(() => {
    directory.setContent({
      'examples/domains/rental.yaml': 'kind: Component',
      'examples-of-others/rental.yaml': 'kind: Secret',
      'workspace/catalog-info.yaml': 'kind: Component',
      'workspace/deploy/base/service.yaml': 'kind: Service',
    });
  });

  it('reads and replaces the file of an entity', async () => {
    const entity = file('examples/domains/rental.yaml');
    expect((await folder().read(entity)).toString()).toBe('kind: Component');
    await folder().replace(entity, Buffer.from('kind: API'));
    expect((await folder().read(entity)).toString()).toBe('kind: API');
  });

  it.each([
    ['another folder', () => file('examples-of-others/rental.yaml')],
    ['a way out', () => file('examples/../examples-of-others/rental.yaml')],
    ['a link to a file', () => file('examples/link.yaml')],
    ['a link to a folder', () => file('examples/linked/rental.yaml')],
    ['a repository', () => at('url:https://github.com/a/b/blob/main/c.yaml')],
    ['nowhere', () => at()],
  ])('refuses a file from %s', async (_, entityOf) => {
    const outside = directory.resolve('examples-of-others');
    await fs.symlink(
      join(outside, 'rental.yaml'),
      directory.resolve('examples/link.yaml'),
    );
    await fs.symlink(outside, directory.resolve('examples/linked'));

    const refusal = `Only files in the folder of the demo, ${directory.resolve(
      'examples',
    )}, can be read or written here.`;
    await expect(folder().read(entityOf())).rejects.toThrow(refusal);
    await expect(folder().replace(entityOf(), Buffer.from(''))).rejects.toThrow(
      refusal,
    );
    expect(await fs.readFile(join(outside, 'rental.yaml'), 'utf8')).toBe(
      'kind: Secret',
    );
  });

  it('adds a service, with all that belongs to it', async () => {
    await folder().addService('seats', directory.resolve('workspace'));
    expect(directory.content({ path: 'examples/services' })).toEqual({
      seats: {
        'catalog-info.yaml': 'kind: Component',
        deploy: { base: { 'service.yaml': 'kind: Service' } },
      },
    });
  });

  it('adds no second service of the same name', async () => {
    await folder().addService('seats', directory.resolve('workspace'));
    await fs.writeFile(directory.resolve('workspace/catalog-info.yaml'), '');
    await expect(
      folder().addService('seats', directory.resolve('workspace')),
    ).rejects.toThrow(
      'The demo has a service named "seats". Choose another name.',
    );
    expect(directory.content({ path: 'examples/services' })).toMatchObject({
      seats: { 'catalog-info.yaml': 'kind: Component' },
    });
  });

  it('adds no service outside', async () => {
    await expect(
      folder().addService('../../seats', directory.resolve('workspace')),
    ).rejects.toThrow('not');
    expect(Object.keys(directory.content() as object)).toEqual([
      'examples',
      'examples-of-others',
      'workspace',
    ]);
  });

  it('takes no file that stands elsewhere as well', async () => {
    const outside = directory.resolve('examples-of-others/rental.yaml');
    await fs.link(outside, directory.resolve('examples/hard.yaml'));
    const entity = file('examples/hard.yaml');
    const refusal = 'It is a link to a file that stands elsewhere as well.';
    await expect(folder().read(entity)).rejects.toThrow(refusal);
    await expect(folder().replace(entity, Buffer.from(''))).rejects.toThrow(
      refusal,
    );
    expect(await fs.readFile(outside, 'utf8')).toBe('kind: Secret');

    await fs.link(outside, directory.resolve('workspace/deploy/hard.yaml'));
    await expect(
      folder().addService('seats', directory.resolve('workspace')),
    ).rejects.toThrow('hard.yaml" is a link.');
  });

  it('adds no service with a link in it, and leaves nothing behind', async () => {
    await fs.symlink(
      directory.resolve('examples-of-others'),
      directory.resolve('workspace/deploy/others'),
    );
    await expect(
      folder().addService('seats', directory.resolve('workspace')),
    ).rejects.toThrow('is a link. Write a file or a folder in its place.');
    expect(directory.content({ path: 'examples/services' })).toEqual({});
  });
});
