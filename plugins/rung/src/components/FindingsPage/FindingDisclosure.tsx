import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { FindingCount } from './findingCounts';
import { FindingDetails } from './FindingDetails';

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
    '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: -2 },
  },
  title: { flex: '1 1 180px', minWidth: 0 },
  counts: {
    fontSize: 14,
    fontWeight: 400,
    marginLeft: 'auto',
    paddingLeft: theme.spacing(1),
  },
  panel: { padding: theme.spacing(0, 0.5, 2, 4.5) },
  '@media (max-width: 599px)': {
    panel: { paddingLeft: theme.spacing(0.5) },
  },
}));

/** One kind of finding, with its entities behind it. */
export function FindingDisclosure(props: {
  count: FindingCount;
  filters: AssessmentFilters;
  open: boolean;
  onToggle: () => void;
}) {
  const { count, filters, open, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
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
          <span className={classes.title}>{textOf(`title.${count.id}`)}</span>
          <span className={classes.counts}>
            {t('findingsPage.open', { count: count.open })}
            {count.accepted > 0 &&
              ` · ${t('findingsPage.accepted', { count: count.accepted })}`}
          </span>
        </ButtonBase>
      </h3>
      {open && (
        <div id={panelId} className={classes.panel}>
          <FindingDetails count={count} filters={filters} />
        </div>
      )}
    </div>
  );
}
