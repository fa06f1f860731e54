import { amountOf } from '../context';
import { keys } from '../parameters';
import { FindingRule } from '../types';

export const zeroRecoveryTime = {
  id: 'zero-recovery-time',
  severity: 'medium',
  title: 'Recovery in no time',
  meaning:
    'A recovery time of zero is stated, which no design meets. It counts as the tightest of all.',
  advice: 'State the seconds that the service may be away.',
  move: 'state-numbers',
  about: ['rto', 'rto.node', 'rto.zone', 'rto.cluster', 'rto.region'],
  sentences: {
    short: 'A recovery time of zero is met by no design',
    what: '{{zeros}} of zero is met by no design.',
    why: 'To notice a failure and to turn away from it takes seconds, even where every region serves.',
    remedy:
      'State the seconds that the service may be away, such as 30s; zero counts as the tightest of all until then.',
  },
  find({ placement: { demands } }) {
    const zeros = demands.filter(
      demand => demand.key.startsWith('rto') && amountOf(demand) === 0,
    );
    return zeros.length > 0
      ? { parameters: { zeros: keys(zeros.map(({ key }) => key)) } }
      : undefined;
  },
} as const satisfies FindingRule;
