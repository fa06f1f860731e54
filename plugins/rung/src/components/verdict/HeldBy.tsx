import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, Demand } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Provenance } from './Provenance';
import { ProvenanceRemark } from './ProvenanceRemark';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  value: { marginRight: theme.spacing(1.5) },
}));

/** Demands of one source and one reading, which is said once for all of them. */
function bySource(demands: readonly Demand[]): Demand[][] {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const { guess, reading, source } = demand;
    const { type, profile, entityRef } = source;
    const key = JSON.stringify([
      guess,
      reading?.alternative && reading.domain,
      type === 'entity' ? [] : [type, profile, entityRef],
    ]);
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  return [...groups.values()];
}

/** The requirements that force the rung, as words, with where they come from. */
export function HeldBy(props: { assessment: Pick<Assessment, 'demands'> }) {
  const { demands } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf, valueOf } = useRequirementText();
  const forcing = demands.filter(demand => demand.forcing);

  if (forcing.length === 0) {
    return <>{t('card.heldBy.nothing')}</>;
  }
  return (
    <ul className={classes.list}>
      {bySource(forcing).map(group => (
        <li key={group[0].key}>
          {group.map(demand => (
            <span key={demand.key} className={classes.value}>
              <Provenance demand={demand}>
                {nameOf(demand.key)} <strong>{valueOf(demand.value)}</strong>
              </Provenance>{' '}
            </span>
          ))}
          <ProvenanceRemark demand={group[0]} />
        </li>
      ))}
    </ul>
  );
}
