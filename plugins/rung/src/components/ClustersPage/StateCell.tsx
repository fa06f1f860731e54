import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Chip } from '../shared';
import { standingOf, standingTones } from './clusterStanding';
import { MissingRules } from './MissingRules';

const useStyles = makeStyles(theme => ({
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    marginLeft: theme.spacing(1),
    whiteSpace: 'nowrap',
  },
  text: { margin: theme.spacing(0.5, 0, 0), maxWidth: '48ch' },
}));

/** How a cluster stands, since when, why, and what to do about it. */
export function StateCell(props: { cluster: ClusterState }) {
  const { cluster } = props;
  const { takenAt, attemptedAt, reason } = cluster;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const standing = standingOf(cluster);
  const tried =
    takenAt !== undefined && cluster.status === 'reached'
      ? undefined
      : t('clustersPage.tried', { age: format.age(attemptedAt) });

  return (
    <>
      <Chip tone={standingTones[standing]}>
        {t(`clustersPage.status.${standing}`)}
      </Chip>
      <span className={classes.aside} title={takenAt && format.time(takenAt)}>
        {takenAt === undefined
          ? t('clustersPage.never')
          : t('clustersPage.seen', { age: format.age(takenAt) })}
        {tried && ` · ${tried}`}
      </span>
      {reason && <p className={classes.text}>{reason}</p>}
      {standing !== 'reached' && standing !== 'partial' && (
        <p className={classes.text}>{t(`clustersPage.advice.${standing}`)}</p>
      )}
      <MissingRules cluster={cluster} />
    </>
  );
}
