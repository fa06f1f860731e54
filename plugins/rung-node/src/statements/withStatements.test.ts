import { entity } from '@internal/test-utils/entity';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { withStatements } from './withStatements';

const policy = AssessmentPolicy.create({
  annotationKeys: { profile: ['acme.com/tier'], rto: ['acme.com/rto'] },
});

describe('withStatements', () => {
  const known = entity(
    'Component',
    'booking-api',
    {
      'acme.com/rto': '1h',
      'acme.com/tier': 'gold',
      'backstage.io/techdocs-ref': 'dir:.',
      'rung.dev/built.zones': '3',
      'rung.dev/rpo': '1h',
      'rung.dev/teams': '9',
    },
    { system: 'booking' },
  );

  it('lays what is stated over what the entity says, under every key', () => {
    expect(
      withStatements(
        known,
        {
          'rung.dev/rto': '5m',
          'rung.dev/rpo': '',
          'rung.dev/pods': '40',
          'rung.dev/profile': 'silver',
        },
        policy,
      ),
    ).toEqual({
      ...known,
      metadata: {
        ...known.metadata,
        annotations: {
          'backstage.io/techdocs-ref': 'dir:.',
          'rung.dev/built.zones': '3',
          'rung.dev/teams': '9',
          'rung.dev/rto': '5m',
          'rung.dev/pods': '40',
          'rung.dev/profile': 'silver',
        },
      },
    });
  });

  it('takes away under the organization’s key as well', () => {
    const { annotations } = withStatements(
      known,
      { 'rung.dev/rto': '' },
      policy,
    ).metadata;
    expect(annotations).not.toHaveProperty(['acme.com/rto']);
    expect(annotations).not.toHaveProperty(['rung.dev/rto']);
  });

  it('leaves the entity that it was given alone', () => {
    const before = structuredClone(known);
    withStatements(known, { 'rung.dev/rto': '5m', 'rung.dev/rpo': '' }, policy);
    expect(known).toEqual(before);
  });
});
