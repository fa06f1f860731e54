import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { complaintsOf } from './complaintsOf';

function complaints(goal: string, type = 'rung-campaign') {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'down',
      annotations: {
        'rung.dev/campaign.goal': goal,
        'rung.dev/campaign.filter': 'kind=component',
        'rung.dev/campaign.starts': '2026-05-01',
        'rung.dev/campaign.ends': '2026-05-31',
      },
    },
    spec: { type },
  };
  return complaintsOf(entity, undefined, AssessmentPolicy.default());
}

describe('what is wrong with a campaign', () => {
  it('is told to its authors, with what to write', () => {
    expect(complaints('climb')).toEqual([
      expect.objectContaining({
        annotation: 'rung.dev/campaign.goal',
        value: 'climb',
        advice: expect.stringMatching(
          /^Write stated, complete, fits, comes-down/,
        ),
      }),
    ]);
    expect(complaints('comes-down')).toEqual([]);
  });

  it('is nothing to those that are none', () => {
    expect(complaints('climb', 'database')).toEqual([]);
  });
});
