import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RungMark } from '../assessmentTable';
import { Link, OptionalLink } from '../shared';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: 0 },
  count: {
    fontVariantNumeric: 'tabular-nums',
    marginLeft: theme.spacing(1),
  },
}));

/** How many components run in a cluster, by what they need; each a way to them. */
export function ComponentsCell(props: { cluster: ClusterState }) {
  const { name, components } = props.cluster;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const needing = rungNumbers.filter(rung => components.rungs[rung] > 0);
  const unassessed = needing.reduce(
    (left, rung) => left - components.rungs[rung],
    components.total,
  );

  const lost = links.blastRadius({ kind: 'cluster', name });

  if (components.total === 0) {
    return <>{t('clustersPage.components.none')}</>;
  }
  return (
    <ul className={classes.root}>
      {[...needing].reverse().map(rung => (
        <li key={rung}>
          <OptionalLink to={links.list({ cluster: [name], rung: [rung] })}>
            <RungMark rung={rung} />{' '}
            <span className={classes.count}>
              {format.count(components.rungs[rung])}
            </span>
          </OptionalLink>
        </li>
      ))}
      {unassessed > 0 && (
        <li>
          <OptionalLink to={links.list({ cluster: [name] })}>
            {t('clustersPage.components.unassessed')}{' '}
            <span className={classes.count}>{format.count(unassessed)}</span>
          </OptionalLink>
        </li>
      )}
      {lost && (
        <li>
          <Link to={lost}>{t('clustersPage.components.lost')}</Link>
        </li>
      )}
    </ul>
  );
}
