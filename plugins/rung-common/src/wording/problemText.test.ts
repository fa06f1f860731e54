import { problemReasons } from '../problems/types';
import { problemText } from './problemText';

describe('problemText', () => {
  it.each(problemReasons)('puts %s into one sentence without gaps', reason => {
    const { what } = problemText({ key: 'rto', reason, limit: 7 });
    expect(what).toMatch(/^[A-Z][^{}]+\.$/);
  });

  it.each([
    [
      { key: 'survives', reason: 'unknown-word', meant: 'zone' },
      'Write zone if that is what is meant, or else the largest loss to ride out without going down: node, zone, cluster or region, or none where there is no such requirement.',
    ],
    [{ key: 'built.mtls', reason: 'unknown-fact' }, 'Write true or false.'],
    [
      { key: 'soft-dependencies', reason: 'no-ref' },
      'Write entity refs as a comma list, such as component:default/recommendations, resource:search-cache.',
    ],
    [
      { key: 'profile', reason: 'unknown-profile', choices: ['web', 'batch'] },
      'Write one of web, batch.',
    ],
    [
      {
        key: 'profile',
        reason: 'unknown-profile',
        choices: ['web', 'batch'],
        meant: 'batch',
      },
      'Write batch if that is what is meant, or else one of web, batch.',
    ],
    [
      { key: 'profile', reason: 'unknown-profile', choices: [] },
      'Leave it out: this portal has no profiles.',
    ],
    [
      { key: 'profile', reason: 'profiles-not-known', choices: ['web'] },
      'Give the app-config that has the profile.',
    ],
    [
      { key: 'accept.over-built', reason: 'no-acceptance' },
      'Write until, a day, and a reason, such as “until 2027-03-31: the vendor contract ends then”.',
    ],
    [
      { key: 'accept.over-built', reason: 'never-acceptable' },
      'Remove the annotation, and mend what was found.',
    ],
    [
      { key: 'accept.over-built', reason: 'accepted-too-long', limit: 90 },
      'Write a day within 90 days from now.',
    ],
    [{ key: 'rto', reason: 'withheld' }, ''],
  ] as const)('advises for %j: %s', (problem, advice) => {
    expect(problemText(problem).advice).toBe(advice);
  });
});
