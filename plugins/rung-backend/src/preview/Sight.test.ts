import { AssessmentPolicy, policyOf } from '@rung/backstage-plugin-rung-common';
import { EntitySet } from '../database';
import { StatedInput } from '../scoring';
import { sightOf } from './Sight';

const sight = sightOf(
  {
    type: 'some',
    entities: EntitySet.of([3]),
    sources: ['system:default/seen'],
  },
  [
    AssessmentPolicy.default(),
    policyOf({ annotationKeys: { teams: ['acme.com/teams'] } }),
  ],
);
const rto = { 'rung.dev/rto': '5m' };
const web = { 'rung.dev/profile': 'web' };

describe('what of a preview a reader may be told', () => {
  it('is of what they may see, and not of what has no number', () => {
    expect([3, 4, undefined].map(number => sight.sees(number))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each<[boolean, string, StatedInput]>([
    [true, 'what it states itself', { own: rto }],
    [true, 'what they may see', { above: [['system:default/seen', rto]] }],
    [
      true,
      'what something nearer states too',
      { own: rto, above: [['domain:default/hidden', rto]] },
    ],
    [false, 'what is hidden', { above: [['domain:default/hidden', rto]] }],
    [
      false,
      'a profile that says what no nearer one does',
      { own: web, above: [['domain:default/hidden', web]] },
    ],
    [
      false,
      'teams that were counted on what is hidden',
      { teams: { teams: 4, entityRef: 'resource:default/hidden' } },
    ],
    [
      false,
      'teams that are stated under one of the policies only',
      {
        own: { 'acme.com/teams': '4' },
        teams: { teams: 4, entityRef: 'resource:default/hidden' },
      },
    ],
    [
      true,
      'teams that are stated under both',
      {
        own: { 'rung.dev/teams': '4' },
        teams: { teams: 4, entityRef: 'resource:default/hidden' },
      },
    ],
  ])('is %s of what follows from %s', (isTold, _, stated) => {
    expect(sight.seesBehind(stated)).toBe(isTold);
  });
});
