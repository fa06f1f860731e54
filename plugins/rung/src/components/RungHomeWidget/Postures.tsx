import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { Chip, Link } from '../shared';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(1.5, 0),
    '&:empty': { display: 'none' },
  },
}));

/** What stands above or below what is required. */
export function Postures(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const misfits = [
    {
      posture: 'over-built' as const,
      text: t('widget.overBuilt', { count: totals.postures['over-built'] }),
    },
    {
      posture: 'under-built' as const,
      text: t('widget.underBuilt', { count: totals.postures['under-built'] }),
    },
  ];

  return (
    <div className={classes.root}>
      {misfits
        .filter(({ posture }) => totals.postures[posture] > 0)
        .map(({ posture, text }) => {
          const link = links.list({ ...filters, posture: [posture] });
          return (
            <Chip key={posture} tone={posture}>
              {link ? (
                <Link to={link} color="inherit">
                  {text}
                </Link>
              ) : (
                text
              )}
            </Chip>
          );
        })}
    </div>
  );
}
