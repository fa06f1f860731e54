import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { lineageOf } from './lineageOf';

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

const booking = entity('System', 'booking', { domain: 'rental' }, 'trade');
const rental = entity('Domain', 'rental', undefined, 'trade');
const fleet = entity('Domain', 'fleet');
const known = new Map([
  ['system:trade/booking', booking],
  ['domain:trade/rental', rental],
  ['domain:default/fleet', fleet],
]);
const find = (entityRef: string) => known.get(entityRef);

describe('the lineage of an entity', () => {
  it('is its system and the domain of that, in the namespaces they say', async () => {
    const component = entity('Component', 'a', { system: 'booking' }, 'trade');
    expect(await lineageOf(component, find)).toEqual({
      system: booking,
      domain: rental,
    });
  });

  it('has the domain that is nearer', async () => {
    const component = entity('Component', 'a', {
      system: 'system:trade/booking',
      domain: 'fleet',
    });
    expect(await lineageOf(component, find)).toEqual({
      system: booking,
      domain: fleet,
    });
    expect(await lineageOf(booking, find)).toEqual({ domain: rental });
    const subdomain = entity('Domain', 'bikes', { subdomainOf: 'fleet' });
    expect(await lineageOf(subdomain, find)).toEqual({ domain: fleet });
  });

  it('asks for nothing that is not named, and bears what cannot be read', async () => {
    const asked = jest.fn();
    expect(await lineageOf(entity('Component', 'a'), asked)).toEqual({});
    const broken = { system: 7, domain: '' };
    expect(await lineageOf(entity('Component', 'a', broken), asked)).toEqual(
      {},
    );
    expect(asked).not.toHaveBeenCalled();
    const gone = entity('Component', 'a', { system: 'gone' });
    expect(await lineageOf(gone, find)).toEqual({});
  });
});
