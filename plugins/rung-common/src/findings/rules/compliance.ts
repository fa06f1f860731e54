import { words } from '../parameters';
import { FindingRule } from '../types';
import { unknownRegimes } from './unknownRegimes';

export const unmappedCompliance = {
  id: 'unmapped-compliance',
  severity: 'low',
  title: 'Unmapped compliance regime',
  meaning:
    'A compliance regime is named of which the portal does not know what it calls for.',
  advice: 'State what it asks for, or map it under rung.compliance.',
  move: 'on-its-own',
  about: ['compliance'],
  sentences: {
    short: 'No rung is known for a compliance regime',
    what: 'No rung is known for {{regimes}}.',
    why: 'The regime is recorded and calls for nothing, which may be less than it asks for.',
    remedy:
      'State what it asks for, such as strict-isolation, or have the portal map the regime to a rung.',
  },
  find(context) {
    const { unmapped } = unknownRegimes(context);
    return unmapped.length > 0
      ? { parameters: { regimes: words(unmapped) } }
      : undefined;
  },
} as const satisfies FindingRule;

export const nearMissCompliance = {
  id: 'near-miss-compliance',
  severity: 'medium',
  title: 'Compliance regime that nobody knows by this name',
  meaning:
    'A compliance regime is written almost like one that is known, and so it calls for nothing.',
  advice: 'Write the regime as it is known, or have the portal map it.',
  move: 'state-numbers',
  about: ['compliance'],
  sentences: {
    short: 'A compliance regime is written almost like a known one',
    what: 'No rung is known for {{written}}; {{meant}} was probably meant.',
    why: 'A regime that is mistyped calls for nothing, so that less is built than it asks for.',
    remedy:
      'Write {{meant}} in {{annotation}}, or have the portal map what is written to a rung.',
  },
  find(context) {
    const { nearMisses } = unknownRegimes(context);
    const { annotation = 'compliance' } =
      context.demand('compliance')?.source ?? {};
    return nearMisses.length > 0
      ? {
          parameters: {
            written: words(nearMisses.map(miss => miss.written)),
            meant: words(nearMisses.map(miss => miss.meant)),
            annotation: words([annotation]),
          },
        }
      : undefined;
  },
} as const satisfies FindingRule;
