import { amountOf } from '../context';
import { FindingRule } from '../types';

export const zeroRecoveryTime: FindingRule = {
  id: 'zero-recovery-time',
  severity: 'medium',
  find({ placement: { demands } }) {
    const zeros = demands.filter(
      demand => demand.key.startsWith('rto') && amountOf(demand) === 0,
    );
    return zeros.length > 0
      ? {
          what: `${zeros
            .map(({ key }) => key)
            .join(' and ')} of zero is met by no design.`,
          why: 'To notice a failure and to turn away from it takes seconds, even where every region serves.',
          remedy:
            'State the seconds that the service may be away, such as 30s; zero counts as the tightest of all until then.',
        }
      : undefined;
  },
};
