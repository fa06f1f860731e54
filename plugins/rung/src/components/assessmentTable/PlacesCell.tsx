import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  aside: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
  },
}));

/** Where an entity was seen to run: its clusters, and the zones of its pods. */
export function PlacesCell(props: { summary: AssessmentSummary }) {
  const { seen } = props.summary;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  if (!seen) {
    return <span className={classes.aside}>{t('list.places.none')}</span>;
  }
  const { clusters, clusterNames, zones } = seen;
  return (
    <>
      {clusterNames
        ? format.list(clusterNames)
        : t('list.places.clusters', { count: clusters })}
      {zones.length > 0 && (
        <span className={classes.aside}>{format.list(zones)}</span>
      )}
    </>
  );
}
