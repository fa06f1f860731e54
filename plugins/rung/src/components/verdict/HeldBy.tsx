import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  annotationOf,
  Assessment,
  Scoping,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Provenance } from './Provenance';
import { ProvenanceRemark } from './ProvenanceRemark';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The requirements that force the rung, each with where it comes from. */
export function HeldBy(props: {
  assessment: Pick<Assessment, 'demands' | 'rung' | 'scoping'>;
}) {
  const { demands, rung, scoping } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf, valueOf } = useRequirementText();
  const forcing = demands.filter(demand => demand.forcing);

  if (forcing.length === 0) {
    return <>{t('card.heldBy.nothing')}</>;
  }
  return (
    <>
      <ul className={classes.list}>
        {forcing.map(demand => (
          <li key={demand.key}>
            <Provenance demand={demand}>
              {nameOf(demand.key)} <strong>{valueOf(demand.value)}</strong>
            </Provenance>
            <ProvenanceRemark demand={demand} />
          </li>
        ))}
      </ul>
      {scoping && (
        <ZoneAlternative scoping={scoping} isLower={scoping.rung !== rung} />
      )}
    </>
  );
}

/** What naming the failure domain of the objectives would save, if anything. */
function ZoneAlternative(props: { scoping: Scoping; isLower: boolean }) {
  const { scoping, isLower } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { nameOf } = useRequirementText();
  const annotations = format.list(scoping.keys.map(key => annotationOf(key)));
  const rung = String(scoping.rung);

  return (
    <div className={classes.aside}>
      {isLower
        ? t('card.heldBy.alternative', { annotations, rung })
        : t('card.heldBy.noAlternative', {
            annotations,
            rung,
            requirements: format.list(scoping.heldBy.map(key => nameOf(key))),
          })}
    </div>
  );
}
