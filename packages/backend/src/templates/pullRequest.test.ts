import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import { startBackend } from '@internal/test-utils';
import scaffolderModuleRung from '@rung/backstage-plugin-scaffolder-backend-module-rung';
import { parse } from 'yaml';
import { FakeGithub } from './__testUtils__/FakeGithub';
import { runTemplate, stopAfterTemplates } from './__testUtils__/runTemplate';
import { examples } from './__testUtils__/templateFolder';

const template = join(examples, 'templates/state-requirements/template.yaml');
const repository = '/repos/haulwren/seats';

const describeSeats = (namespace: string) => `# Where there is room.
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: seats
  namespace: ${namespace}
  annotations:
    rung.dev/availability: '99.9' # agreed in March
spec: { type: service, lifecycle: production, owner: rental-team }
`;

const seats = describeSeats('default');
const rentalSeats = describeSeats('rental');

function entityAt(text: string, location: string) {
  const entity = parse(text);
  entity.metadata.annotations = {
    ...entity.metadata.annotations,
    'backstage.io/managed-by-location': location,
  };
  return entity;
}

// Without the actions of the demo, like any portal but the demo.
describe('State requirements, for a file in a repository', () => {
  let backend: TestBackend;
  let github: FakeGithub;

  const state = (entity: string, requirements: Record<string, string>) =>
    runTemplate(backend, 'state-requirements', { entity, requirements });

  beforeAll(async () => {
    const path = 'services/seats/catalog-info.yaml';
    github = await FakeGithub.start({
      [`${repository}/contents/${path}?ref=main`]: seats,
      [`${repository}/contents/catalog-info.yaml?ref=next`]: rentalSeats,
    });
    const url = 'url:https://github.example.test/haulwren/seats';
    backend = await startBackend([
      scaffolderPlugin,
      githubModule,
      scaffolderModuleRung,
      catalogServiceMock.factory({
        entities: [
          entityAt(readFileSync(template, 'utf8'), `file:${template}`),
          entityAt(seats, `${url}/blob/main/${path}`),
          entityAt(rentalSeats, `${url}/tree/next/catalog-info.yaml`),
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          integrations: {
            github: [
              {
                host: 'github.example.test',
                apiBaseUrl: github.url,
                token: 'not-a-secret',
              },
            ],
          },
        },
      }),
    ]);
  });

  beforeEach(() => {
    github.writes.length = 0;
  });

  afterAll(async () => {
    await stopAfterTemplates(backend);
    await github.stop();
  });

  it('opens a pull request that changes this file and nothing else', async () => {
    const task = await state('component:default/seats', {
      availability: '99.95',
    });

    expect(task).toMatchObject({ status: 'completed' });
    expect(github.writesTo(`${repository}/git/blobs`)).toEqual([
      {
        content: Buffer.from(seats.replace('99.9', '99.95')).toString('base64'),
        encoding: 'base64',
        mode: '100644',
      },
    ]);
    expect(github.writesTo(`${repository}/git/trees`)).toEqual([
      {
        base_tree: 'tree',
        tree: [
          {
            path: 'services/seats/catalog-info.yaml',
            mode: '100644',
            sha: 'sha-1',
          },
        ],
      },
    ]);
    const branch = expect.stringMatching(
      /^refs\/heads\/rung\/seats-[0-9a-f-]+$/,
    );
    expect(github.writesTo(`${repository}/git/refs`)).toEqual([
      { ref: branch, sha: 'sha-3' },
    ]);
    expect(github.writesTo(`${repository}/pulls`)).toEqual([
      {
        title: 'State the requirements of seats',
        body: expect.stringContaining('# Rung memo'),
        base: 'main',
        head: expect.stringMatching(/^haulwren:rung\/seats-/),
        draft: false,
      },
    ]);
    expect(github.writesTo(`${repository}/pulls`)[0]).toMatchObject({
      body: expect.stringContaining('99.95'),
    });
    expect(task.output.links[0]).toEqual({
      title: 'Open the pull request',
      icon: 'github',
      url: 'https://github.example.test/haulwren/seats/pull/7',
    });
  });

  it('opens it for the branch and the folder that the file is in', async () => {
    const task = await state('component:rental/seats', { rto: '5m' });

    expect(task).toMatchObject({ status: 'completed' });
    expect(github.writesTo(`${repository}/git/trees`)).toMatchObject([
      { tree: [{ path: 'catalog-info.yaml' }] },
    ]);
    expect(github.writesTo(`${repository}/pulls`)).toMatchObject([
      { base: 'next' },
    ]);
  });

  it('opens none where all of it is stated already', async () => {
    const task = await state('component:default/seats', {
      availability: '99.9',
    });
    expect(task).toMatchObject({ status: 'completed' });
    expect(task.output.links).toHaveLength(1);
    expect(github.writes).toEqual([]);
  });
});
