import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  rungDefinition,
  RungNumber,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { LadderContent } from '../../../translation/ladderContentMessages';
import { CallList } from '../CallList';
import { useCallsFor } from '../useCallsFor';

/** What the rungs are compared by, in the order of the rows. */
export const comparedBy = [
  'is',
  'adds',
  'survives',
  'availability',
  'calls',
  'accepted',
  'signal',
] as const;

export type ComparedBy = (typeof comparedBy)[number];

/** A rung with what is to be said of it, row by row. */
export interface ComparedRung {
  rung: RungNumber;
  name: string;
  said: Record<ComparedBy, ReactNode>;
}

/** The rungs to compare: the path first, and apart from it the platform. */
export function useComparedRungs(
  rungs: LadderContent['rungs'],
  thresholds: Thresholds,
): { path: ComparedRung[]; platform: ComparedRung[] } {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const callsFor = useCallsFor(thresholds);

  const compared = rungs.map(({ rung, summary, adds, availability }) => {
    const { axis, survives } = rungDefinition(rung);
    const carried = axis === 'platform';
    const without = carried
      ? reportsT('ladderPage.compare.inherits')
      : reportsT('ladderPage.compare.nothing');
    const said = {
      is: summary,
      adds,
      survives: survives ? t(`word.survives.${survives}`) : without,
      availability:
        availability ??
        (carried
          ? reportsT('ladderPage.compare.inherits')
          : reportsT('ladderPage.compare.none')),
      calls: (
        <CallList
          calls={callsFor(rung).filter(({ byDomain }) => !byDomain)}
          otherwise={reportsT('ladderPage.compare.baseline')}
        />
      ),
      accepted: t(`ladder.rung${rung}.accepted`),
      signal: t(`ladder.rung${rung}.signal`),
    };
    return { axis, rung, name: t(`ladder.rung${rung}.name`), said };
  });
  return {
    path: compared.filter(({ axis }) => axis === 'resilience'),
    platform: compared.filter(({ axis }) => axis === 'platform'),
  };
}
