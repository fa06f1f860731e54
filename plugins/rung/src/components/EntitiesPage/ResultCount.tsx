import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentList } from '@rung/backstage-plugin-rung-common/wire';
import { formatCount } from '../../format';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles({
  root: { flexGrow: 1, fontSize: 14 },
});

/** How many entities pass the filters, and which of them are in sight. */
export function ResultCount(props: { list?: AssessmentList; offset?: number }) {
  const { list, offset } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const total = list?.total ?? 0;
  const inSight = list?.items.length ?? 0;

  return (
    <div className={classes.root} role="status">
      {list && (
        <>
          {t('list.count', { count: total, number: formatCount(total) })}
          {offset !== undefined && inSight < total && (
            <>
              {' · '}
              {t('list.shown', {
                first: formatCount(offset + 1),
                last: formatCount(offset + inSight),
                total: formatCount(total),
              })}
            </>
          )}
        </>
      )}
    </div>
  );
}
