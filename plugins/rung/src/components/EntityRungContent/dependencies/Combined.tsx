import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  combinedAvailability,
  Demand,
  RelatedEntity,
  ResilienceRung,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Warning } from '../../shared';
import { useReachSentence } from './useReachSentence';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  aside: { color: theme.palette.text.secondary, fontSize: 13 },
}));

function targetOf(demands: Demand[]): number | undefined {
  const demand = demands.find(({ key }) => key === 'availability');
  return demand?.value.type === 'quantity' ? demand.value.amount : undefined;
}

/** What it reaches together with what it depends on, against its promise. */
export function Combined(props: {
  needed: ResilienceRung;
  built?: ResilienceRung;
  demands: Demand[];
  dependencies: RelatedEntity[];
  thresholds: Thresholds;
}) {
  const { needed, built, demands, dependencies, thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const sentenceOf = useReachSentence();
  const common = { needed, dependencies, thresholds };
  const first = combinedAvailability({ ...common, built });
  const target = targetOf(demands);

  if (!first) {
    return (
      <div className={classes.root}>{t('dependencies.combined.none')}</div>
    );
  }
  const sentence = sentenceOf(
    first,
    first.rung === needed ? undefined : combinedAvailability(common),
    target,
  );
  const isMissed = target !== undefined && first.percent < target;
  return (
    <div className={classes.root}>
      {isMissed ? <Warning>{sentence}</Warning> : <div>{sentence}</div>}
      <div className={classes.aside}>
        {t('dependencies.combined.basis', { count: first.counted })}
      </div>
    </div>
  );
}
