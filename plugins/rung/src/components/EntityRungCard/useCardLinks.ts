import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useEntityTabLink, useRequirementsLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { nextStepOf } from './nextStep';

/** A way on from the card. */
export interface CardLink {
  to: string;
  text: string;
}

/**
 * The next step, and the other ways on. What the portal has not installed is left
 * out, and the first that it has is the next step.
 */
export function useCardLinks(assessment: Assessment): {
  next: CardLink | undefined;
  others: CardLink[];
} {
  const { t } = useTranslationRef(rungTranslationRef);
  const tab = useEntityTabLink();
  const requirements = useRequirementsLink(assessment)?.to;
  const step = nextStepOf(assessment);
  const states = assessment.demands.some(
    ({ source }) => source.type === 'entity',
  );
  const findings = tab && `${tab}#findings`;

  const links = [
    step === 'missing' && { to: findings, text: t('card.link.missing') },
    step === 'couldGo' && { to: findings, text: t('card.link.couldGo') },
    {
      to: requirements,
      text: states ? t('card.link.change') : t('card.link.state'),
    },
    { to: tab, text: t('card.link.details') },
    step !== 'state' && {
      to: tab && `${tab}#memo`,
      text: t('card.link.memo'),
    },
  ].flatMap(link => (link && link.to ? { to: link.to, text: link.text } : []));

  const hasStep = step === 'missing' || step === 'couldGo' ? tab : requirements;
  return hasStep
    ? { next: links[0], others: links.slice(1) }
    : { next: undefined, others: links };
}
