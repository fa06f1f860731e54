import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { Chip, Link } from '../shared';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(1.5, 0) },
}));

/** How many are built above what is needed; nothing where none is. */
export function OverBuilt(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungScanTranslationRef);
  const count = totals.fits['over-built'];
  const link = links.list({ ...filters, fit: ['over-built'] });
  const text = t('widget.overBuilt', { count });

  return count > 0 ? (
    <div className={classes.root}>
      <Chip tone="over-built">
        {link ? (
          <Link to={link} color="inherit">
            {text}
          </Link>
        ) : (
          text
        )}
      </Chip>
    </div>
  ) : null;
}
