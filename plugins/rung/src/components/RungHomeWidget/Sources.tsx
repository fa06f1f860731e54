import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { builtSources } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { OptionalLink } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(0.5, 1.5),
    margin: theme.spacing(1.5, 0),
  },
  list: { display: 'contents', listStyle: 'none' },
  label: { color: theme.palette.text.secondary },
}));

/** By what it is known what the teams have built. */
export function Sources(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);
  const format = useFormat();
  const known = builtSources.filter(source => totals.builtSources[source] > 0);

  return (
    <div className={classes.root}>
      <span aria-hidden className={classes.label}>
        {scanT('widget.sources')}
      </span>
      <ul className={classes.list} aria-label={scanT('widget.sources')}>
        {known.map(source => (
          <li key={source}>
            <OptionalLink
              to={links.list({ ...filters, builtSource: [source] })}
            >
              {t(`word.builtSource.${source}`)}:{' '}
              {format.count(totals.builtSources[source])}
            </OptionalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
