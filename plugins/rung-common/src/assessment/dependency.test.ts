import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { assessEntity } from './assessEntity';
import { assessDependency, dependencyOf } from './dependency';

describe('a dependency', () => {
  it('is what an assessment says of it', () => {
    const entity = component({ availability: '99.9', teams: '9' });
    expect(dependencyOf(assessEntity(entity))).toEqual({
      entityRef: 'component:default/checkout',
      resilience: 3,
      availability: 99.9,
    });
  });

  it('has no resilience while it is unassessed', () => {
    const countedTeams = { teams: 9, entityRef: 'resource:default/cluster' };
    expect(
      assessDependency(component({ state: 'stateful' }), { countedTeams }),
    ).toEqual({ entityRef: 'component:default/checkout' });
  });

  it('inherits as its assessment does, whatever the annotations', () => {
    const policy = AssessmentPolicy.create({
      annotationKeys: { rto: ['acme.com/rto'] },
      profiles: { web: { rto: '3m', availability: '99' } },
    });
    const counted = fc.option(
      fc.record({
        teams: fc.integer({ min: 0, max: 9 }),
        entityRef: fc.constant('resource:default/cluster'),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        annotations,
        annotations,
        counted,
        (own, ofSystem, countedTeams) => {
          const entity = component({});
          entity.metadata.annotations = own;
          const system = component({});
          system.metadata.annotations = ofSystem;
          const options = { policy, lineage: [system], countedTeams };
          expect(assessDependency(entity, options)).toStrictEqual(
            dependencyOf(assessEntity(entity, options)),
          );
        },
      ),
      { numRuns: process.env.CI ? 20_000 : 5_000 },
    );
  }, 300_000);
});
