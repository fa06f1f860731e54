import { createMockDirectory } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { runAction } from '../__testUtils__/runAction';
import { createAnnotateAction } from './annotate';

const action = createAnnotateAction({
  policy: AssessmentPolicy.create({
    annotationKeys: { rto: ['acme.com/rto'] },
  }),
});
const workspace = createMockDirectory();

const catalogInfo = `# Owned by booking
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: booking-api
  annotations:
    acme.com/rto: 2h # agreed with sales
    rung.dev/rto.zone: 1h
    rung.dev/teams: '3'
spec:
  type: service
`;

async function annotate(
  annotations: Record<string, string>,
  options?: { path?: string; entityRef?: string },
) {
  const run = await runAction(
    action,
    { annotations, ...options },
    { workspacePath: workspace.path },
  );
  return { ...run, content: workspace.content() };
}

beforeEach(() => {
  workspace.setContent({ 'catalog-info.yaml': catalogInfo });
});

describe('rung:annotate', () => {
  const stated = {
    'rung.dev/availability': '99.9',
    'rung.dev/rto': '1h',
    'rung.dev/rto.zone': '5m',
    'rung.dev/teams': '',
    'rung.dev/pods': '',
  };

  it('changes what is stated otherwise and leaves the rest as it is', async () => {
    const { content, log, output } = await annotate(stated);

    expect(content).toEqual({
      'catalog-info.yaml': `# Owned by booking
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: booking-api
  annotations:
    acme.com/rto: 1h # agreed with sales
    rung.dev/rto.zone: 5m
    rung.dev/availability: '99.9'
spec:
  type: service
`,
    });
    expect(output.changed).toBe(true);
    expect(output.changes).toEqual(
      expect.arrayContaining([
        { annotation: 'rung.dev/availability', after: '99.9' },
        { annotation: 'acme.com/rto', before: '2h', after: '1h' },
        { annotation: 'rung.dev/rto.zone', before: '1h', after: '5m' },
        { annotation: 'rung.dev/teams', before: '3' },
      ]),
    );
    expect(output.changes).toHaveLength(4);
    const told = String(output.summary).split('\n');
    expect([...told].sort()).toEqual([
      '- Availability: 99.9, new',
      '- RTO for a zone: 5m, before 1h',
      '- Teams: removed, before 3',
      '- acme.com/rto: 1h, before 2h',
    ]);
    expect(log).toEqual([
      `catalog-info.yaml, component:default/booking-api: ${told
        .map(line => line.slice(2))
        .join('; ')}`,
    ]);
  });

  it('changes nothing the second time', async () => {
    const { content: first } = await annotate(stated);
    const { content, output } = await annotate(stated);
    expect(content).toEqual(first);
    expect(output).toEqual({
      changed: false,
      changes: [],
      summary: 'Nothing is changed: the file says all of this already.',
    });
  });

  it('declares what is built and accepts a finding, and keeps the comments', async () => {
    const { content } = await annotate({
      'rung.dev/built.zones': '3',
      'rung.dev/accept.single-zone':
        'until 2999-03-31: a migration is under way',
    });
    expect(content).toEqual({
      'catalog-info.yaml': catalogInfo.replace(
        "    rung.dev/teams: '3'\n",
        [
          "    rung.dev/teams: '3'",
          "    rung.dev/built.zones: '3'",
          "    rung.dev/accept.single-zone: 'until 2999-03-31: a migration is under way'",
          '',
        ].join('\n'),
      ),
    });
    await expect(
      annotate({ 'rung.dev/accept.single-zone': 'until 2999-03-31' }),
    ).rejects.toThrow(
      /does not say until when and why\. Write until, a day, and a reason/,
    );
  });

  it('tells what the file states where nobody reads it', async () => {
    workspace.setContent({
      'catalog-info.yaml': catalogInfo.replace(
        'spec:',
        '  labels:\n    rung.dev/rpo: "\\u202e5m"\nspec:',
      ),
    });
    const { log } = await annotate({ 'rung.dev/teams': '4' });
    expect(log).toEqual([
      'metadata.labels.rung.dev/rpo is "\\u202e5m". Rung reads annotations, and nothing that is written here. Write rung.dev/rpo with a text in metadata.annotations.',
      'catalog-info.yaml, component:default/booking-api: Teams: 4, before 3',
    ]);
  });

  it('states it on the entity and in the file that are named', async () => {
    const two = `${catalogInfo}---\n${catalogInfo.replace('-api', '-web')}`;
    workspace.setContent({ deploy: { 'entities.yaml': two } });
    const path = 'deploy/entities.yaml';

    await expect(annotate({ 'rung.dev/teams': '4' }, { path })).rejects.toThrow(
      'component:default/booking-web',
    );

    const { content } = await annotate(
      { 'rung.dev/teams': '4' },
      { path, entityRef: 'booking-web' },
    );
    const [, changed] = two.split('---\n');
    expect(content).toEqual({
      deploy: {
        'entities.yaml': two.replace(
          changed,
          changed.replace("teams: '3'", "teams: '4'"),
        ),
      },
    });
  });

  it.each([
    [
      { 'rung.dev/teams': '4', 'rung.dev/rtoo': '5m', 'rung.dev/rpo': 'soon' },
      {},
      /^Not everything in annotations can be read:\nrung\.dev\/rtoo says .+ Write rung\.dev\/rto instead\.\nrung\.dev\/rpo says "soon"\. .+$/,
    ],
    [
      { 'rung.dev/teams': '4' },
      { path: 'catalog.yaml' },
      /^path says "catalog\.yaml"\. There is no such file in the workspace\./,
    ],
    [
      { 'rung.dev/teams': '4' },
      { entityRef: 'component:default/other' },
      /component:default\/booking-api/,
    ],
  ])('writes nothing for %o with %o', async (annotations, options, message) => {
    await expect(annotate(annotations, options)).rejects.toThrow(message);
    expect(workspace.content()).toEqual({ 'catalog-info.yaml': catalogInfo });
  });
});
