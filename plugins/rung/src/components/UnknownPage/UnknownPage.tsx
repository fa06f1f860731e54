import { EmptyState, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useOptionalRouteRef } from '../../links';
import { rootRouteRef } from '../../routes';
import { rungTranslationRef } from '../../translation';

/** Stands where an address below that of the reports leads nowhere. */
export function UnknownPage() {
  const root = useOptionalRouteRef(rootRouteRef)?.();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('page.unknown.title')}
      description={t('page.unknown.description')}
      action={
        root ? (
          <LinkButton to={root} color="primary" variant="contained">
            {t('page.unknown.back')}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
