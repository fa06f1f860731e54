import { Assessment, findingText } from '@rung/backstage-plugin-rung-common';
import { Complaint } from '@rung/backstage-plugin-rung-node';

/**
 * What an entity states itself that can be read, and was most likely meant to
 * be something else. It is told to its authors and never refused: the name may
 * be right.
 */
export function nearMissesOf(assessment: Assessment | undefined): Complaint[] {
  const { demands = [], findings = [] } = assessment ?? {};
  const stated = demands.find(({ key }) => key === 'compliance');
  const found = findings.find(({ id }) => id === 'near-miss-compliance');
  if (!found || stated?.source.type !== 'entity') {
    return [];
  }
  const { what, remedy } = findingText(found);
  return [
    {
      annotation: stated.source.annotation ?? stated.key,
      value: stated.text ?? '',
      what,
      advice: remedy,
    },
  ];
}
