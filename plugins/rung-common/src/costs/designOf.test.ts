import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { designOf } from './designOf';
import { exercisesAYear } from './exercisesAYear';

const assess = (stated: Record<string, string>) =>
  assessEntity(component(stated));
const rows = (stated: Record<string, string>) =>
  designOf(assess(stated))?.units.map(
    ({ kind, built = '?', enough = 'any' }) => `${kind}: ${built} | ${enough}`,
  );

/** Five clusters over three regions for an internal tool in office hours. */
const internalTool = {
  availability: '99',
  audience: 'internal',
  'built.control-plane': 'managed',
  'built.clusters': '5',
  'built.regions': '3',
  'built.database': 'single-region',
};

describe('designOf', () => {
  it('says of the internal tool of the lesson what is built beside what is enough', () => {
    expect(rows(internalTool)).toEqual([
      'region: 3 | 1',
      'cluster: 5 | 1',
      'controlPlane: 5 | 1',
      'zone: ? | 1',
      'dataCopy: 1 | 1',
    ]);
  });

  it('gives a fleet no number of zones, and what is stateless no copies of data', () => {
    expect(rows({ 'rto.cluster': '1m', state: 'stateless' })).toEqual([
      'region: ? | 1',
      'cluster: ? | 2',
      'controlPlane: ? | 2',
      'zone: ? | any',
    ]);
  });

  it('reckons the spare capacity that losing one of equal parts takes', () => {
    const spare = (stated: Record<string, string>) =>
      designOf(assess(stated))?.spare;
    expect(spare({ 'rto.zone': '5m' })).toEqual({
      enough: { domain: 'zone', parts: 3, share: 1 / 2 },
    });
    expect(spare({ survives: 'region' })?.enough).toEqual({
      domain: 'region',
      parts: 2,
      share: 1,
    });
    expect(spare(internalTool)).toEqual({
      built: { domain: 'cluster', parts: 5, share: 1 / 4 },
      // By how many nodes it takes nobody has said.
      enough: { domain: 'node' },
    });
  });

  it('is silent while nothing is needed', () => {
    expect(rows({ 'built.clusters': '5' })).toBeUndefined();
  });
});

describe('exercisesAYear', () => {
  it('counts the exercises that matter as often as they grow too old', () => {
    expect(exercisesAYear(assess({ availability: '99' }), 180)).toBe(0);
    expect(exercisesAYear(assess({ 'rto.zone': '5m' }), 182.625)).toBe(2);
    expect(exercisesAYear(assess({ survives: 'region' }), 365.25)).toBe(2);
  });
});
