import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Demand,
  RequirementSource,
  Threshold,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { termOf } from './termOf';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles({
  statement: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
});

/** All there is to say of a number: what it means, its source, its thresholds. */
export function ProvenanceText(props: { demand: Demand }) {
  const { demand } = props;
  const { reading, threshold, next } = demand;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();
  const term = termOf(demand.key);

  function thresholdText(crossed: Threshold) {
    return {
      threshold: thresholdOf(demand.key, crossed),
      rung: String(crossed.rung),
    };
  }

  return (
    <>
      {term && <div>{t(`word.term.${term}`)}</div>}
      {demand.source.annotation && (
        <div className={classes.statement}>
          {demand.source.annotation}: {demand.text}
          {demand.guess && '?'}
        </div>
      )}
      <div>
        <Source source={demand.source} />
      </div>
      {demand.guess && <div>{t('card.provenance.guess')}</div>}
      {reading && <div>{t(`card.provenance.reading.${reading.domain}`)}</div>}
      <div>
        {threshold
          ? t('card.provenance.threshold', thresholdText(threshold))
          : t('card.provenance.rung', { rung: String(demand.rung) })}
      </div>
      {next && <div>{t('card.provenance.next', thresholdText(next))}</div>}
    </>
  );
}

function Source(props: { source: RequirementSource }) {
  const { type, profile, entityRef } = props.source;
  const { t } = useTranslationRef(rungTranslationRef);

  if (type === 'profile') {
    return (
      <>
        {t('card.provenance.source.profile', {
          profile: profile ?? t('requirement.withheld'),
        })}
      </>
    );
  }
  return (
    <>
      {t(`card.provenance.source.${type}`)}
      {type !== 'entity' && entityRef && (
        <>
          {': '}
          <EntityDisplayName entityRef={entityRef} hideIcon />
        </>
      )}
    </>
  );
}
