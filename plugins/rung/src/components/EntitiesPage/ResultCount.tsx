import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentList } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles({
  root: { flexGrow: 1, fontSize: 14 },
});

/** How many entities pass the filters, and which of them are in sight. */
export function ResultCount(props: { list?: AssessmentList; offset?: number }) {
  const { list, offset } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const total = list?.total ?? 0;
  const inSight = list?.items.length ?? 0;

  return (
    <div className={classes.root} role="status">
      {list && (
        <>
          {t('list.count', { count: total, number: format.count(total) })}
          {offset !== undefined && inSight < total && (
            <>
              {' · '}
              {t('list.shown', {
                first: format.count(offset + 1),
                last: format.count(offset + inSight),
                total: format.count(total),
              })}
            </>
          )}
        </>
      )}
    </div>
  );
}
