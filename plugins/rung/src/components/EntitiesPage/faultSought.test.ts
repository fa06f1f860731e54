import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { faultSought } from './faultSought';

const kind = ['Component'];

describe('the fault that filters look for', () => {
  it.each<[string, AssessmentFilters]>([
    ['unassessed', { status: ['unassessed'] }],
    ['incomplete', { status: ['incomplete'] }],
    ['failed', { status: ['failed'] }],
    ['under-built', { fit: ['under-built'] }],
    ['over-built', { fit: ['over-built'] }],
    ['finding', { finding: ['no-backups', 'single-zone'] }],
    ['missing', { missing: ['rto'] }],
    ['unreadable', { unreadable: ['rto'] }],
  ])('is %s, wherever the other filters look', (fault, filters) => {
    const others = { owner: ['group:default/payments'], kind };
    expect(faultSought({ ...filters, ...others })).toEqual({
      name: Object.keys(filters)[0],
      fault,
      where: others,
    });
  });

  it.each<[string, AssessmentFilters]>([
    ['nothing is one', { kind, text: 'checkout', rung: [3] }],
    ['it is good to be', { status: ['assessed'], fit: ['fits'] }],
    ['they are several', { status: ['unassessed'], missing: ['rto'] }],
    ['it is only one of them', { fit: ['fits', 'under-built'] }],
  ])('is none where %s', (_, filters) => {
    expect(faultSought(filters)).toBeUndefined();
  });
});
