import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RowsSkeleton } from '../request';

/** With what is between two of them, as high as a row that names a few things. */
const ROW_HEIGHT = 62;

/** Takes the room of a table while it loads. */
export function TableSkeleton(props: { rows: number }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <RowsSkeleton
      rows={props.rows + 1}
      height={ROW_HEIGHT}
      label={t('list.loading')}
    />
  );
}
