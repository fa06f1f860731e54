import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Chip } from '../shared';
import { clusterStandings, standingOf, standingTones } from './clusterStanding';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
  },
}));

/** How many clusters stand how. */
export function StandingCounts(props: { clusters: readonly ClusterState[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const counts = clusterStandings.map(standing => ({
    standing,
    count: props.clusters.filter(each => standingOf(each) === standing).length,
  }));
  return (
    <ul className={classes.root} aria-label={t('clustersPage.counts')}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ standing, count }) => (
          <li key={standing}>
            <Chip tone={standingTones[standing]}>
              {format.count(count)} {t(`clustersPage.status.${standing}`)}
            </Chip>
          </li>
        ))}
    </ul>
  );
}
