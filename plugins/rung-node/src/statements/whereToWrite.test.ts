import { entity } from '@internal/test-utils/entity';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { whereToWrite } from './whereToWrite';

const policy = AssessmentPolicy.create({
  annotationKeys: {
    profile: ['acme.com/tier'],
    rto: ['acme.com/rto', 'acme.com/recovery'],
    rpo: [{ key: 'acme.com/loss-hours', unit: 'hours' }],
  },
});

function written(
  stated: Record<string, string>,
  present: Record<string, string>,
) {
  return whereToWrite(stated, entity('Component', 'a', present), policy);
}

describe('whereToWrite', () => {
  it('states something new under the key of the ladder', () => {
    expect(written({ 'rung.dev/rto': '5m' }, { other: 'x' })).toEqual({
      'rung.dev/rto': '5m',
    });
  });

  it.each([
    [{ 'acme.com/rto': '1h' }, 'acme.com/rto'],
    [{ 'acme.com/recovery': '1h', 'acme.com/rto': '2h' }, 'acme.com/rto'],
    [{ 'acme.com/rto': '1h', 'rung.dev/rto': '2h' }, 'rung.dev/rto'],
  ])('changes the one of %o that is read', (present, expected) => {
    expect(written({ 'rung.dev/rto': '5m' }, present)).toEqual({
      [expected]: '5m',
    });
  });

  it('writes in the unit of the annotation that is in use', () => {
    const present = { 'acme.com/loss-hours': '4' };
    expect(written({ 'rung.dev/rpo': '90m?' }, present)).toEqual({
      'acme.com/loss-hours': '1.5?',
    });
    expect(written({ 'rung.dev/rpo': 'none' }, present)).toEqual({
      'acme.com/loss-hours': 'none',
    });
  });

  it('names another profile where the organization keeps it', () => {
    expect(
      written({ 'rung.dev/profile': 'gold' }, { 'acme.com/tier': 'silver' }),
    ).toEqual({ 'acme.com/tier': 'gold' });
  });

  it('takes away whatever would come to be read instead', () => {
    expect(
      written(
        { 'rung.dev/rto': '', 'rung.dev/built.zones': '', 'rung.dev/rpo': '' },
        {
          'acme.com/recovery': '1h',
          'rung.dev/rto': '2h',
          'rung.dev/built.zones': '3',
          'rung.dev/teams': '3',
        },
      ),
    ).toEqual({
      'rung.dev/rto': '',
      'acme.com/recovery': '',
      'rung.dev/built.zones': '',
    });
  });

  it('works for an entity without annotations', () => {
    expect(
      whereToWrite(
        { 'rung.dev/rto': '', 'rung.dev/teams': '3' },
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'a' },
        },
        policy,
      ),
    ).toEqual({ 'rung.dev/teams': '3' });
  });
});
