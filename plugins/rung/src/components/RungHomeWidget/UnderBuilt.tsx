import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { OptionalLink } from '../shared';
import { useListStyles } from './useListStyles';

/** What is built below what is needed, by name, the furthest below first. */
export function UnderBuilt(props: {
  items: readonly AssessmentSummary[];
  /** How many there are, of whom these are the first. */
  count: number;
  filters: AssessmentFilters;
}) {
  const { items, count, filters } = props;
  const links = useRungLinks();
  const classes = useListStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);

  return items.length > 0 ? (
    <>
      <h3 className={classes.title}>
        <OptionalLink to={links.list({ ...filters, fit: ['under-built'] })}>
          {scanT('widget.underBuilt', { count })}
        </OptionalLink>
      </h3>
      <ul className={classes.list}>
        {items.map(({ entityRef, title, rung, built }) => (
          <li key={entityRef} className={classes.item}>
            <EntityRefLink entityRef={entityRef} title={title} />
            <div className={classes.aside}>
              {t('card.headline.under-built', {
                rung: String(rung),
                built: String(built),
              })}
            </div>
          </li>
        ))}
      </ul>
    </>
  ) : null;
}
