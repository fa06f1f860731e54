import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ANNOTATION_PREFIX, Demand } from '@rung/backstage-plugin-rung-common';
import { formatList } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Provenance } from './Provenance';
import { ProvenanceRemark } from './ProvenanceRemark';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The requirements that force the rung, each with where it comes from. */
export function HeldBy(props: { demands: Demand[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf, valueOf } = useRequirementText();
  const forcing = props.demands.filter(demand => demand.forcing);

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
      <ZoneAlternative demands={forcing} />
    </>
  );
}

/** What naming the failure domain of the objectives would save. */
function ZoneAlternative(props: { demands: Demand[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const alternatives = props.demands.flatMap(
    demand => demand.reading?.alternative ?? [],
  );

  if (alternatives.length === 0) {
    return null;
  }
  const annotations = alternatives.map(({ key }) => ANNOTATION_PREFIX + key);
  return (
    <div className={classes.aside}>
      {t('card.heldBy.alternative', {
        annotations: formatList(annotations),
        rung: String(Math.max(...alternatives.map(({ rung }) => rung))),
      })}
    </div>
  );
}
