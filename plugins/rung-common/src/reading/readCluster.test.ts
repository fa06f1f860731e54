import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { clusterKeys } from '../clusters/clusterKeys';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { problemText } from '../wording/problemText';
import { narrowEntity } from './narrowEntity';
import { readCluster } from './readCluster';

function stated(texts: Record<string, string>) {
  return component(
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [`cluster.${key}`, text]),
    ),
  );
}

describe('readCluster', () => {
  it('reads where a cluster is', () => {
    const { cluster, problems } = readCluster(
      stated({
        environment: ' Production ',
        region: 'eu-central-1',
        zones: 'eu-central-1a, DC-2,eu-central-1a',
        'kubernetes-name': 'arn:aws:eks:eu-central-1:1234:cluster/prod',
      }),
    );
    expect(cluster).toEqual({
      environment: 'production',
      region: 'eu-central-1',
      zones: ['eu-central-1a', 'DC-2'],
      kubernetesName: 'arn:aws:eks:eu-central-1:1234:cluster/prod',
    });
    expect(problems).toEqual([]);
  });

  it('knows nothing of what states nothing', () => {
    expect(readCluster(stated({}))).toEqual({ cluster: {}, problems: [] });
    expect(readCluster(undefined as never)).toEqual({
      cluster: {},
      problems: [],
    });
  });

  it.each<[string, string, string, string | undefined]>([
    ['environment', '', 'empty', undefined],
    ['environment', 'pre prod', 'no-name', 'pre-prod'],
    ['environment', 'prod!', 'no-name', undefined],
    ['environment', 'x'.repeat(64), 'no-name', undefined],
    ['region', 'eu central 1', 'no-name', 'eu-central-1'],
    ['region', '-eu', 'no-name', undefined],
    ['zones', 'a; b', 'no-name', 'a, b'],
    ['zones', '[a, "b"]', 'no-name', 'a, b'],
    ['zones', 'a,,b', 'no-name', 'a, b'],
    ['zones', ',', 'no-name', undefined],
    ['kubernetes-name', 'prod one', 'no-name', undefined],
    ['kubernetes-name', 'x'.repeat(254), 'no-name', undefined],
    ['kubernetes-name', 'x'.repeat(257), 'too-long', undefined],
  ])('cannot read %s of %j: %s', (key, text, reason, meant) => {
    const { cluster, problems } = readCluster(
      stated({ region: 'eu', environment: 'prod', [key]: text }),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        key: `cluster.${key}`,
        source: {
          type: 'entity',
          entityRef: 'component:default/checkout',
          annotation: `rung.dev/cluster.${key}`,
        },
        reason,
      }),
    ]);
    expect(problems[0].meant).toBe(meant);
    // All else still counts.
    expect(cluster).toEqual(
      Object.fromEntries(
        Object.entries({ environment: 'prod', region: 'eu' }).filter(
          ([known]) => known !== key,
        ),
      ),
    );
  });

  it('reads 64 zones and no more, as long as they are read at all', () => {
    const zones = Array.from({ length: 65 }, (_, index) => `${index}`);
    const read = (some: string[]) =>
      readCluster(stated({ zones: some.join(',') }));
    expect(read(zones.slice(1)).cluster.zones).toHaveLength(64);
    expect(read(zones).problems).toMatchObject([
      { reason: 'too-many-names', limit: 64 },
    ]);
  });

  it('says what to write', () => {
    const texts = { environment: 'pre prod', 'kubernetes-name': 'prod one' };
    expect(
      readCluster(stated(texts)).problems.map(
        problem => problemText(problem).advice,
      ),
    ).toEqual([
      'Write pre-prod if that is what is meant, or else one word such as production or staging.',
      'Write the name that the Kubernetes plugin of the portal has for it.',
    ]);
  });

  it('is told of by the assessment, which is all that it changes there', () => {
    const { problems, ...rest } = assessEntity(
      stated({ zones: 'a b', region: 'eu' }),
    );
    expect(problems).toMatchObject([{ key: 'cluster.zones', meant: 'a, b' }]);
    expect({ ...rest, problems: [] }).toEqual(assessEntity(stated({})));
  });

  it('never throws, advises nothing that it would refuse, and survives being narrowed', () => {
    const statements = fc.dictionary(
      fc.constantFrom(...clusterKeys),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.stringMatching(/^[a-zA-Z0-9 ,;._-]{0,70}$/),
      ),
    );
    fc.assert(
      fc.property(statements, written => {
        const entity = stated(written);
        const { cluster, problems } = readCluster(entity);
        expect(Object.keys(cluster).length + problems.length).toBe(
          Object.keys(written).length,
        );
        const advised = problems
          .filter(({ meant }) => meant !== undefined)
          .map(({ key, meant = '' }) =>
            stated({ [key.replace('cluster.', '')]: meant }),
          );
        expect(advised.flatMap(advice => readCluster(advice).problems)).toEqual(
          [],
        );
        const narrowed = narrowEntity(entity, AssessmentPolicy.default());
        expect(readCluster(narrowed).cluster).toEqual(cluster);
      }),
    );
  });
});
