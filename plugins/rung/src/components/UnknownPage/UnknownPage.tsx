import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { useOptionalRouteRef } from '../../links';
import { rootRouteRef } from '../../routes';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

/** Stands where an address below that of the reports leads nowhere. */
export function UnknownPage() {
  const root = useOptionalRouteRef(rootRouteRef)?.();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('page.unknown')}
      description={reportsT('unknownPage.description')}
      action={
        root ? (
          <ButtonLink href={root} variant="primary">
            {reportsT('unknownPage.back')}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}
