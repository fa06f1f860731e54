import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Built } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungObservationTranslationRef } from '../../../translation/rungObservationTranslationRef';
import { RungBadge } from '../../shared';
import { groupFacts } from './groupFacts';

const useStyles = makeStyles(theme => ({
  root: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** The rung that facts amount to, and by what how many of them are known. */
export function BuiltSummary(props: { built: Built }) {
  const { resilience, facts, unseen = [] } = props.built;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { t: seenT } = useTranslationRef(rungObservationTranslationRef);
  const counts: string[] = groupFacts(facts).map(({ name, facts: known }) =>
    seenT(`count.${name}`, { number: String(known.length) }),
  );
  if (unseen.length > 0) {
    counts.push(seenT('count.unseen', { number: String(unseen.length) }));
  }

  return (
    <span className={classes.root}>
      {resilience && (
        <RungBadge
          rung={resilience}
          label={t('word.rung', { rung: String(resilience) })}
        />
      )}
      {format.list(counts)}
    </span>
  );
}
