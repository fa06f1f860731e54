import { unknownRegimes } from '../regimes';
import { FindingRule } from '../types';

export const unmappedCompliance: FindingRule = {
  id: 'unmapped-compliance',
  severity: 'low',
  find(context) {
    const { unmapped } = unknownRegimes(context);
    return unmapped.length > 0
      ? {
          what: `No rung is known for ${unmapped.join(', ')}.`,
          why: 'The regime is recorded and calls for nothing, which may be less than it asks for.',
          remedy:
            'State what it asks for, such as strict-isolation, or have the portal map the regime to a rung.',
        }
      : undefined;
  },
};

export const nearMissCompliance: FindingRule = {
  id: 'near-miss-compliance',
  severity: 'medium',
  find(context) {
    const { nearMisses } = unknownRegimes(context);
    const written = nearMisses.map(miss => miss.written);
    const meant = nearMisses.map(miss => miss.meant);
    return nearMisses.length > 0
      ? {
          what: `No rung is known for ${written.join(', ')}; ${meant.join(
            ', ',
          )} was probably meant.`,
          why: 'A regime that is mistyped calls for nothing, so that less is built than it asks for.',
          remedy: `Write ${meant.join(', ')} in ${
            context.demand('compliance')?.source.annotation ?? 'compliance'
          }, or have the portal map what is written to a rung.`,
        }
      : undefined;
  },
};
