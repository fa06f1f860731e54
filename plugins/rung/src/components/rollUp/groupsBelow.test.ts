import { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { groupsBelow } from './groupsBelow';

function group(name: string, children: string[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    relations: [
      { type: 'memberOf', targetRef: 'group:default/other' },
      ...children.map(child => ({
        type: 'parentOf',
        targetRef: `group:default/${child}`,
      })),
    ],
  };
}

function below(entities: Entity[]) {
  return groupsBelow(entities[0], catalogApiMock({ entities }));
}

describe('groupsBelow', () => {
  it('finds a group and all below it, each once, whatever is missing', async () => {
    expect(
      await below([
        group('company', ['fleet', 'rental', 'gone']),
        group('fleet', ['workshop']),
        group('rental', ['booking', 'workshop']),
        group('workshop'),
        group('booking', ['company']),
      ]),
    ).toEqual({
      entityRefs: [
        'group:default/company',
        'group:default/fleet',
        'group:default/rental',
        'group:default/gone',
        'group:default/workshop',
        'group:default/booking',
      ],
      truncated: false,
    });
  });

  it('says so where it goes deeper than it looks', async () => {
    const depths = [0, 1, 2, 3, 4, 5];
    const chain = depths.map(depth => group(`g${depth}`, [`g${depth + 1}`]));
    expect(await below([...chain, group('g6')])).toEqual({
      entityRefs: depths.map(depth => `group:default/g${depth}`),
      truncated: true,
    });
    expect(await below([...chain.slice(0, 5), group('g5')])).toEqual({
      entityRefs: depths.map(depth => `group:default/g${depth}`),
      truncated: false,
    });
  });

  it('takes no more groups than one request can ask about', async () => {
    const teams = Array.from({ length: 60 }, (_, index) => `team-${index}`);
    const { entityRefs, truncated } = await below([
      group('company', teams),
      ...teams.map(team => group(team)),
    ]);
    expect(entityRefs).toHaveLength(50);
    expect(truncated).toBe(true);
  });
});
