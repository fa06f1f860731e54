import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Skeleton } from '../request';

const ROW_HEIGHT = 70;

/** Takes the room of a table while it loads. */
export function TableSkeleton(props: { rows: number }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <Skeleton
      height={(props.rows + 1) * ROW_HEIGHT}
      label={t('list.loading')}
    />
  );
}
