import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
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
          <ButtonLink href={root} variant="primary">
            {t('page.unknown.back')}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}
