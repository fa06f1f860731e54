import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import {
  describeStepDown,
  describeThreshold,
  inFile,
  inMemo,
} from './describe';

function stepDown(stated: Record<string, string>): string | undefined {
  const { relax } = assessEntity(component(stated));
  return relax && describeStepDown(relax);
}

describe('what a lower rung would take', () => {
  it.each([
    [{ 'rto.zone': '5m' }, 'Rung 2 would be enough with rto.zone at least 1h.'],
    [
      { 'rto.zone': '5m', availability: '99.95' },
      'Rung 2 would be enough with availability at most 99.5 and rto.zone at least 1h.',
    ],
    [
      { 'rto.region': '5m', survives: 'region' },
      'Rung 5 would be enough with rto.region above 5m and survives at most cluster.',
    ],
    [{ pods: '40..400' }, expect.stringContaining('pods peak to base below ')],
    [
      { tenants: 'untrusted' },
      'It is tenants that calls for it, which no number changes.',
    ],
    [
      { tenants: 'untrusted', compliance: 'strict-isolation' },
      'It is tenants and compliance that call for it, which no number changes.',
    ],
    [
      { tenants: 'untrusted', survives: 'cluster' },
      expect.stringMatching(
        /^Rung \d would be enough with survives at most \w+, if it were not for tenants\.$/,
      ),
    ],
  ])('%j', (stated, text) => {
    expect(stepDown(stated)).toEqual(text);
  });
});

describe('a threshold', () => {
  const hour = { relation: 'at-least', amount: 3600, unit: 'seconds' } as const;
  const percent = { relation: 'below', amount: 99.9, unit: 'percent' } as const;
  const ratio = { relation: 'above', amount: 10, unit: 'ratio' } as const;
  const teams = { relation: 'at-most', amount: 3, unit: 'teams' } as const;

  it('is called as a file states it', () => {
    expect(describeThreshold('rto.zone', hour, inFile)).toBe(
      'rto.zone at least 1h',
    );
    expect(describeThreshold('availability', percent, inFile)).toBe(
      'availability below 99.9',
    );
    expect(describeThreshold('teams', teams, inFile)).toBe('teams at most 3');
    expect(describeThreshold('pods', ratio, inFile)).toBe(
      'pods peak to base above 10 times',
    );
  });

  it('is called as people say it', () => {
    expect(describeThreshold('rto.zone', hour, inMemo)).toBe(
      'RTO for a zone at least 1 h',
    );
    expect(describeThreshold('availability', percent, inMemo)).toBe(
      'Availability below 99.9 %',
    );
  });
});
