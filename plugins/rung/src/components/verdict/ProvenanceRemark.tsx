import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/**
 * What keeps a number from being the plain statement of the entity itself. How
 * an objective was read is part of that only where it costs a rung.
 */
export function ProvenanceRemark(props: { demand: Demand }) {
  const { guess, reading, source } = props.demand;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const inherited =
    source.type === 'system' || source.type === 'domain'
      ? source.type
      : undefined;
  const counted = source.type === 'counted';
  const remarks = [
    guess && t('card.heldBy.guess'),
    reading?.alternative && t(`card.heldBy.reading.${reading.domain}`),
    source.profile && t('card.heldBy.from', { profile: source.profile }),
    inherited && t(`card.heldBy.inherited.${inherited}`),
    counted && t('card.heldBy.counted'),
  ].filter(Boolean);

  if (remarks.length === 0) {
    return null;
  }
  return (
    <span className={classes.root}>
      {remarks.join(', ')}
      {(inherited || counted) && source.entityRef && (
        <>
          {' '}
          <EntityDisplayName entityRef={source.entityRef} hideIcon />
        </>
      )}
    </span>
  );
}
