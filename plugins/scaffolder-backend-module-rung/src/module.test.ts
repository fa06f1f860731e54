import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { JsonObject } from '@backstage/types';
import { startBackend } from '@internal/test-utils';
import { entity } from '@internal/test-utils/entity';
import { parse } from 'yaml';
import scaffolderModuleRung from '.';
import { examples as annotateExamples } from './actions/annotate.examples';
import { examples as assessExamples } from './actions/assess.examples';
import { examples as memoExamples } from './actions/memo.examples';

const catalogInfo = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: booking-api
`;

interface DryRun {
  status: number;
  body: {
    error?: { message: string };
    output: JsonObject;
    directoryContents: { path: string; base64Content: string }[];
  };
}

async function startScaffolder() {
  const { server } = await startBackend([
    scaffolderPlugin,
    scaffolderModuleRung,
    catalogServiceMock.factory({
      entities: [
        entity('System', 'booking', { 'rung.dev/audience': 'paying' }),
      ],
    }),
    mockServices.rootConfig.factory({
      data: {
        rung: { profiles: { 'tier-2': { availability: '99.9' } } },
      },
    }),
  ]);
  const baseUrl = `http://localhost:${server.port()}/api/scaffolder/v2`;
  return {
    async actions(): Promise<Record<string, JsonObject>> {
      const response = await fetch(`${baseUrl}/actions`);
      const actions: JsonObject[] = await response.json();
      return Object.fromEntries(actions.map(action => [action.id, action]));
    },

    /** Runs steps in a workspace that holds catalog-info.yaml twice. */
    async dryRun(
      steps: JsonObject[],
      { values = {}, output = {} }: Record<string, JsonObject> = {},
    ): Promise<DryRun> {
      const content = Buffer.from(catalogInfo).toString('base64');
      const response = await fetch(`${baseUrl}/dry-run`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          template: {
            apiVersion: 'scaffolder.backstage.io/v1beta3',
            kind: 'Template',
            metadata: { name: 'try' },
            spec: {
              type: 'service',
              parameters: [],
              steps: [
                { action: 'fetch:plain', input: { url: './' } },
                ...steps,
              ],
              output,
            },
          },
          values,
          directoryContents: [
            'catalog-info.yaml',
            'deploy/catalog-info.yaml',
          ].map(path => ({ path, base64Content: content })),
        }),
      });
      return { status: response.status, body: await response.json() };
    },
  };
}

describe('scaffolderModuleRung', () => {
  let scaffolder: Awaited<ReturnType<typeof startScaffolder>>;

  beforeAll(async () => {
    scaffolder = await startScaffolder();
  });

  it('registers each action with what goes in and comes out', async () => {
    const actions = await scaffolder.actions();
    expect(actions).toMatchObject({
      'rung:assess': {
        schema: {
          input: {
            properties: {
              requirements: {
                type: 'object',
                additionalProperties: { type: 'string' },
              },
              entityRef: { type: 'string' },
              system: { type: 'string' },
              atLeast: { type: 'integer', minimum: 1, maximum: 6 },
              atMost: { type: 'integer', minimum: 1, maximum: 6 },
            },
            additionalProperties: false,
          },
          output: {
            required: [
              'assessment',
              'status',
              'summary',
              'memo',
              'annotations',
            ],
          },
        },
      },
      'rung:annotate': {
        schema: {
          input: { required: ['annotations'] },
          output: { required: ['changed', 'changes', 'summary'] },
        },
      },
      'rung:memo': {
        schema: {
          input: { properties: { path: { type: 'string' } } },
          output: { required: ['path', 'changed'] },
        },
      },
    });
  });

  it('takes requirements from a form through all three actions', async () => {
    const { status, body } = await scaffolder.dryRun(
      [
        {
          id: 'assess',
          action: 'rung:assess',
          input: {
            entityRef: 'component:default/${{ parameters.name }}',
            system: '${{ parameters.system }}',
            requirements: '${{ parameters.requirements }}',
            atMost: 3,
          },
        },
        {
          id: 'annotate',
          action: 'rung:annotate',
          input: { annotations: '${{ steps.assess.output.annotations }}' },
        },
        {
          id: 'memo',
          action: 'rung:memo',
          input: {
            entityRef: 'component:default/${{ parameters.name }}',
            system: '${{ parameters.system }}',
            requirements: '${{ parameters.requirements }}',
          },
        },
      ],
      {
        values: {
          name: 'booking-api',
          system: 'system:default/booking',
          requirements: { profile: 'tier-2', teams: '3', rpo: '' },
        },
        output: {
          rung: '${{ steps.assess.output.rung }}',
          forcing: '${{ steps.assess.output.assessment.demands[1].source }}',
          changes: '${{ steps.annotate.output.changes }}',
          memo: '${{ steps.memo.output }}',
        },
      },
    );

    expect(status).toBe(200);
    expect(body.output).toEqual({
      rung: 3,
      forcing: {
        type: 'system',
        entityRef: 'system:default/booking',
        annotation: 'rung.dev/audience',
      },
      changes: [
        { annotation: 'rung.dev/profile', after: 'tier-2' },
        { annotation: 'rung.dev/teams', after: '3' },
      ],
      memo: { path: 'docs/rung-memo.md', changed: true },
    });
    const files = Object.fromEntries(
      body.directoryContents.map(({ path, base64Content }) => [
        path,
        Buffer.from(base64Content, 'base64').toString(),
      ]),
    );
    expect(parse(files['catalog-info.yaml']).metadata.annotations).toEqual({
      'rung.dev/profile': 'tier-2',
      'rung.dev/teams': '3',
    });
    expect(files['deploy/catalog-info.yaml']).toBe(catalogInfo);
    expect(files['docs/rung-memo.md']).toContain('**Rung 3, incomplete');
  });

  it('takes what a form leaves out as left out', async () => {
    const { body } = await scaffolder.dryRun(
      [
        {
          id: 'assess',
          action: 'rung:assess',
          input: {
            entityRef: '${{ parameters.entityRef }}',
            system: '${{ parameters.system }}',
            requirements: '${{ parameters.requirements }}',
          },
        },
        {
          id: 'annotate',
          action: 'rung:annotate',
          input: { annotations: '${{ steps.assess.output.annotations }}' },
        },
      ],
      {
        output: {
          status: '${{ steps.assess.output.status }}',
          changed: '${{ steps.annotate.output.changed }}',
        },
      },
    );
    expect(body.output).toEqual({ status: 'unassessed', changed: false });
  });

  it('fails a template with what is wrong and what to write', async () => {
    const { status, body } = await scaffolder.dryRun([
      { action: 'rung:assess', input: { requirements: { rtoo: '5m' } } },
    ]);
    expect(status).toBe(400);
    expect(body.error?.message).toContain(
      'rtoo says "5m". There is no such requirement, fact or acceptance. Write rto instead.',
    );
  });

  it.each(
    [...assessExamples, ...annotateExamples, ...memoExamples].map(
      ({ description, example }) => [description, example],
    ),
  )('runs the example: %s', async (_, example) => {
    const { steps } = parse(example);
    const { status, body } = await scaffolder.dryRun(steps);
    expect({ status, error: body.error }).toEqual({ status: 200 });
  });
});
