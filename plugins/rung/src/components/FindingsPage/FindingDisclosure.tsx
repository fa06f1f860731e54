import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import {
  compareFindings,
  Comparison,
  findingDays,
  SparkLine,
  useChangeText,
} from '../comparison';
import { focusOutline, SeverityMark } from '../shared';
import { FindingCount } from './findingCounts';
import { FindingDetails } from './FindingDetails';
import { turningPoints } from './turningPoints';
import { useCountText } from './useCountText';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-of-type': { borderTop: 0 },
  },
  heading: { fontSize: 15, fontWeight: 600, lineHeight: 1.4, margin: 0 },
  button: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-start',
    columnGap: theme.spacing(1),
    font: 'inherit',
    padding: theme.spacing(1.25, 0.5),
    textAlign: 'left',
    width: '100%',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': focusOutline(theme, -2),
  },
  title: { flex: '1 1 140px', minWidth: 0 },
  aside: {
    alignItems: 'center',
    columnGap: theme.spacing(2),
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    fontWeight: 400,
    justifyContent: 'flex-end',
    marginLeft: 'auto',
  },
  trend: {
    alignItems: 'center',
    color: theme.palette.text.secondary,
    columnGap: theme.spacing(1),
    display: 'inline-flex',
    fontSize: 12.5,
  },
  change: { minWidth: 72 },
  counts: { minWidth: 120, textAlign: 'right' },
  panel: { padding: theme.spacing(0, 0.5, 2, 4.5) },
  '@media (max-width: 599px)': {
    aside: { flexBasis: '100%', paddingLeft: theme.spacing(3.5) },
    counts: { marginLeft: 'auto', minWidth: 0 },
    panel: { paddingLeft: theme.spacing(0.5) },
  },
}));

/** One kind of finding and how it has moved, with its entities behind it. */
export function FindingDisclosure(props: {
  count: FindingCount;
  filters: AssessmentFilters;
  /** How many there were before; left out where that is not known. */
  comparison?: Comparison;
  open: boolean;
  onToggle: () => void;
}) {
  const { count, filters, comparison, open, onToggle } = props;
  const classes = useStyles();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const countText = useCountText();
  const changeText = useChangeText();
  const compared =
    comparison && compareFindings(comparison, ({ id }) => id === count.id);
  const points =
    comparison && compared?.before !== undefined
      ? turningPoints(findingDays(comparison), compared.days)
      : [];
  const panelId = `finding-${count.id}`;

  return (
    <div className={classes.root}>
      <h3 className={classes.heading}>
        <ButtonBase
          className={classes.button}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={onToggle}
        >
          {open ? (
            <ExpandMoreIcon fontSize="small" />
          ) : (
            <ChevronRightIcon fontSize="small" />
          )}
          <SeverityMark severity={count.severity} />{' '}
          <span className={classes.title}>{textOf(`title.${count.id}`)}</span>{' '}
          <span className={classes.aside}>
            {compared?.before !== undefined && (
              <span className={classes.trend}>
                <SparkLine days={compared.days} />
                <span className={classes.change}>{changeText(compared)}</span>
              </span>
            )}{' '}
            <span className={classes.counts}>{countText(count)}</span>
          </span>
        </ButtonBase>
      </h3>
      {open && (
        <div id={panelId} className={classes.panel}>
          <FindingDetails count={count} filters={filters} points={points} />
        </div>
      )}
    </div>
  );
}
