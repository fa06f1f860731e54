import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import {
  EntityCheck,
  EntityCheckHit,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungFindingTranslationRef } from '../../../../translation/rungFindingTranslationRef';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { SeverityMark } from '../../../shared';
import { useNames } from './useNames';

const useStyles = makeStyles(theme => ({
  root: { breakInside: 'avoid', marginBottom: theme.spacing(1) },
  title: {
    alignItems: 'center',
    columnGap: theme.spacing(1),
    display: 'flex',
    flexWrap: 'wrap',
    fontWeight: 700,
  },
  aside: { color: theme.palette.text.secondary, fontWeight: 400 },
  where: { overflowWrap: 'anywhere' },
}));

/** What a check has found, where, and whether that matters. */
export function FoundCheck(props: {
  check: EntityCheck;
  places: readonly EntityPlace[];
  /** Left out where what is needed does not ask for it. */
  finding: Finding | undefined;
}) {
  const { check, places, finding } = props;
  const { id, of, hits } = check;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const { clusterOf, workloadOf } = useNames();

  function placeOf(hit: EntityCheckHit): string {
    const place = places.find(one => one.place === hit.place);
    if (!place) {
      return t('checks.everywhere');
    }
    const { workload: index } = hit;
    const workload = index === undefined ? undefined : place.workloads[index];
    const what = workload ? workloadOf(workload, index!) : hit.namespace;
    return what === undefined
      ? clusterOf(place)
      : t('checks.in', { what, where: clusterOf(place) });
  }

  return (
    <li className={classes.root}>
      <div className={classes.title}>
        {findingT(`title.${id}`)}
        {finding ? (
          <SeverityMark severity={finding.severity} />
        ) : (
          <span className={classes.aside}>{t('checks.noMatter')}</span>
        )}
      </div>
      <div className={`${classes.aside} ${classes.where}`}>
        {t('checks.share', {
          part: format.count(hits.length),
          total: format.count(of),
          where: format.list(hits.map(placeOf)),
        })}
      </div>
    </li>
  );
}
