import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Link } from '../shared';

const kinds = ['zone', 'cluster', 'region'] as const;

/** From what runs in one failure domain to what goes down with that. */
export function LossLink(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [loss, ...others] = kinds.flatMap(kind =>
    (filters[kind] ?? []).map(name => ({ kind, name })),
  );
  const to = loss && others.length === 0 && links.blastRadius(loss);
  return to ? <Link to={to}>{t('list.lost', { name: loss.name })}</Link> : null;
}
