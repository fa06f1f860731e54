import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Skeleton } from '../request';
import { Stack } from '../shared';
import { besideEachOther } from './besideEachOther';

const useStyles = makeStyles(theme => ({
  word: { fontSize: 13, lineHeight: 1.45, marginBottom: theme.spacing(2) },
  beside: besideEachOther(theme),
  figures: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 132px), 1fr))',
  },
}));

const figures = ['all', 'fit', 'under', 'over', 'unknown', 'findings'];

/** The report before it is there: the sentence, six figures, the matrix, parts. */
export function OverviewSkeleton() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <>
      <div className={classes.word} role="status">
        {t('overview.loading')}
      </div>
      <Stack>
        <Skeleton height={96} />
        <div className={classes.figures}>
          {figures.map(figure => (
            <Skeleton key={figure} height={92} />
          ))}
        </div>
        <Skeleton height={400} />
        <div className={classes.beside}>
          <Skeleton height={260} />
          <Skeleton height={260} />
        </div>
        <div className={classes.beside}>
          <Skeleton height={300} />
          <Skeleton height={300} />
        </div>
      </Stack>
    </>
  );
}
