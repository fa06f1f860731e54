import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { nearestAnnotation } from './nearestAnnotation';

describe('the annotation that was meant', () => {
  it.each([
    ['rung.dev/rtoo', 'rung.dev/rto'],
    ['rung.dev/RTO.zon', 'rung.dev/rto.zone'],
    ['rung.dev/availabilty', 'rung.dev/availability'],
    ['rung.dev/rto-zone', 'rung.dev/rto.zone'],
    ['rung.dev/built.zone', 'rung.dev/built.zones'],
    ['rung.dev/workload', 'rung.dev/workloads'],
    ['rung.dev/accept.single-zones', 'rung.dev/accept.single-zone'],
    ['rto', 'rung.dev/rto'],
    ['rung.dev/colour', undefined],
    ['rung.dev/', undefined],
  ])('of %s is %s', (written, meant) => {
    expect(nearestAnnotation(written, AssessmentPolicy.default())).toBe(meant);
  });

  it('is not looked for where the text is long', () => {
    const long = `rung.dev/${'rto'.repeat(1000)}`;
    expect(nearestAnnotation(long, AssessmentPolicy.default())).toBeUndefined();
  });
});
