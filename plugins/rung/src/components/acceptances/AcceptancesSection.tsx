import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, entityRouteRef } from '@backstage/plugin-catalog-react';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton } from '../request';
import { Description, Link, Section } from '../shared';
import { AcceptanceItems } from './AcceptanceItems';
import { useAcceptances } from './useAcceptances';

const MOST_LISTED = 10;

/** The acceptances that end soon: past its end a finding is open again. */
export function AcceptancesSection(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useAcceptances(filters, MOST_LISTED);
  const entityPage = useRouteRef(entityRouteRef);

  return (
    <Section title={t('acceptances.title')}>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={160} label={t('acceptances.loading')} />}
        keep
      >
        {({ items, total }) =>
          items.length === 0 ? (
            <>{t('acceptances.none')}</>
          ) : (
            <>
              <Description>{t('acceptances.description')}</Description>
              <AcceptanceItems
                items={items}
                nameOf={({ entityRef }) => (
                  <EntityRefLink entityRef={entityRef} hideIcon />
                )}
                actionOf={({ entityRef, name, title = name }) => (
                  <Link
                    to={`${entityPage(
                      parseEntityRef(entityRef),
                    )}/rung#findings`}
                    aria-label={t('acceptances.renewOf', {
                      name: title,
                    })}
                  >
                    {t('acceptances.renew')}
                  </Link>
                )}
              />
              {total > items.length &&
                t('acceptances.more', { count: total - items.length })}
            </>
          )
        }
      </RequestView>
    </Section>
  );
}
