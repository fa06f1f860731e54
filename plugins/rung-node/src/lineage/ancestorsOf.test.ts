import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { parentsInSpec } from '@rung/backstage-plugin-rung-common';
import { ancestorsOf } from './ancestorsOf';

function entity(
  kind: string,
  name: string,
  spec?: JsonObject,
  namespace?: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace },
    spec,
  };
}

const booking = entity('System', 'booking', { domain: 'bikes' }, 'trade');
const bikes = entity('Domain', 'bikes', { subdomainOf: 'rental' }, 'trade');
const rental = entity('Domain', 'rental', { subdomainOf: 'bikes' }, 'trade');
const known = new Map([
  ['system:trade/booking', booking],
  ['domain:trade/bikes', bikes],
  ['domain:trade/rental', rental],
]);

function setUp() {
  const find = jest.fn(async (entityRefs: string[]) =>
    entityRefs.map(ref => known.get(ref)),
  );
  const of = (subject: Entity) =>
    ancestorsOf(subject, { parentsOf: parentsInSpec, find });
  return { find, of };
}

describe('what an entity inherits from', () => {
  it('is its system and the whole chain of domains, asked for level by level', async () => {
    const { find, of } = setUp();
    const component = entity('Component', 'a', { system: 'booking' }, 'trade');
    await expect(of(component)).resolves.toEqual([booking, bikes, rental]);
    expect(find.mock.calls).toEqual([
      [['system:trade/booking']],
      [['domain:trade/bikes']],
      [['domain:trade/rental']],
    ]);
    await expect(of(bikes)).resolves.toEqual([rental]);
  });

  it('leaves out what is not there, and asks for nothing that is not named', async () => {
    const { find, of } = setUp();
    await expect(of(entity('Component', 'a'))).resolves.toEqual([]);
    expect(find).not.toHaveBeenCalled();
    await expect(
      of(entity('Component', 'a', { system: 'gone' })),
    ).resolves.toEqual([]);
  });
});
