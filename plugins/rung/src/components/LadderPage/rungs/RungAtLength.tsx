import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { RungSheet } from '@rung/backstage-plugin-rung-common/content';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { RungSheetView } from '../../RungSheetView';
import { CallList } from '../CallList';
import { Call } from '../useCallsFor';
import { focusOutline } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { '& + &': { marginTop: theme.spacing(1) } },
  heading: { margin: 0, scrollMarginTop: theme.spacing(2) },
  toggle: {
    fontFamily: 'inherit',
    fontSize: 16,
    fontWeight: 700,
    justifyContent: 'space-between',
    lineHeight: 1.3,
    padding: theme.spacing(1.5, 3),
    textAlign: 'left',
    width: '100%',
    '&:focus-visible': focusOutline(theme, -2),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
  },
  icon: { transition: theme.transitions.create('transform') },
  turned: { transform: 'rotate(180deg)' },
  content: {
    padding: theme.spacing(0, 3, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 2, 2) },
  },
  calls: { fontSize: 14, lineHeight: 1.5 },
  callsTitle: {
    fontSize: 14,
    fontWeight: 700,
    margin: theme.spacing(0, 0, 0.5),
  },
}));

/** One rung: what calls for it, and its sheet. */
export function RungAtLength(props: {
  sheet: RungSheet;
  calls: Call[];
  open: boolean;
  onToggle: () => void;
}) {
  const { sheet, calls, open, onToggle } = props;
  const { rung } = sheet;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const content = `rung-${rung}-content`;

  return (
    <Paper className={classes.root}>
      <h2 className={classes.heading}>
        <ButtonBase
          id={`rung-${rung}`}
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={content}
          onClick={onToggle}
        >
          {t('word.rungNamed', {
            rung: String(rung),
            name: t(`ladder.rung${rung}.name`),
          })}
          <ExpandMoreIcon
            className={`${classes.icon} ${open ? classes.turned : ''}`}
          />
        </ButtonBase>
      </h2>
      <div id={content} className={open ? classes.content : ''} hidden={!open}>
        {open && (
          <>
            <div className={classes.calls}>
              <h3 className={classes.callsTitle}>
                {reportsT('ladderPage.calls.title')}
              </h3>
              <CallList
                calls={calls}
                otherwise={reportsT('ladderPage.rungs.nothing')}
              />
            </div>
            <RungSheetView sheet={sheet} />
          </>
        )}
      </div>
    </Paper>
  );
}
