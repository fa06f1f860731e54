import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import {
  AssessmentFilters,
  ReportCounts,
  SpendCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { panelPadding } from '../../shared';
import { usePrintView } from '../print/usePrintView';
import { Sentence } from './Sentence';
import { useHeadline } from './useHeadline';

const useStyles = makeStyles(theme => ({
  root: {
    ...panelPadding(theme),
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
  },
  sentence: { flex: '1 1 280px', maxWidth: 760 },
  button: { marginLeft: 'auto' },
}));

/** What a manager can read aloud, and the way to the page that they can print. */
export function Headline(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
  /** What could go, as soon as that is known. */
  spend?: SpendCounts;
}) {
  const { totals, filters, spend } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const parts = useHeadline(totals, filters, spend);
  const { open } = usePrintView();
  return (
    <Paper className={classes.root}>
      <div className={classes.sentence}>
        <Sentence parts={parts} linked />
      </div>
      <Button
        className={classes.button}
        variant="contained"
        color="primary"
        startIcon={<PrintIcon />}
        onClick={open}
      >
        {t('overview.print.open')}
      </Button>
    </Paper>
  );
}
