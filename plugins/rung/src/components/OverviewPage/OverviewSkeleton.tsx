import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { Skeleton } from '../request';
import { Stack } from '../shared';
import { besideEachOther } from './besideEachOther';

const useStyles = makeStyles(theme => ({
  word: { fontSize: 13, lineHeight: 1.45, marginBottom: theme.spacing(2) },
  beside: besideEachOther(theme),
}));

/** The report before it is there: filters, totals, bars, the matrix, groups. */
export function OverviewSkeleton() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <>
      <div className={classes.word} role="status">
        {t('overview.loading')}
      </div>
      <Stack>
        <Skeleton height={94} />
        <Skeleton height={82} />
        <div className={classes.beside}>
          <Skeleton height={306} />
          <Skeleton height={306} />
        </div>
        <Skeleton height={432} />
        <Skeleton height={320} />
      </Stack>
    </>
  );
}
