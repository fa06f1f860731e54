import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
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

/** What is built above or below what is needed. */
export function Fits(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const misfits = [
    {
      fit: 'over-built' as const,
      text: t('widget.overBuilt', { count: totals.fits['over-built'] }),
    },
    {
      fit: 'under-built' as const,
      text: t('widget.underBuilt', { count: totals.fits['under-built'] }),
    },
  ];

  return (
    <div className={classes.root}>
      {misfits
        .filter(({ fit }) => totals.fits[fit] > 0)
        .map(({ fit, text }) => {
          const link = links.list({ ...filters, fit: [fit] });
          return (
            <Chip key={fit} tone={fit}>
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
