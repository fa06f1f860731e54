import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode, useId, useState } from 'react';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { focusOutline, ToneIcon } from '../../shared';
import { stateTones } from '../answer/stateTones';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-of-type': { borderTop: 0 },
  },
  heading: { fontSize: 15, fontWeight: 600, lineHeight: 1.4, margin: 0 },
  button: {
    columnGap: theme.spacing(1),
    display: 'flex',
    flexWrap: 'wrap',
    font: 'inherit',
    justifyContent: 'flex-start',
    padding: theme.spacing(1.25, 0.5),
    textAlign: 'left',
    width: '100%',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': focusOutline(theme, -2),
  },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    fontWeight: 400,
  },
  panel: { padding: theme.spacing(0, 0.5, 2) },
}));

/** Those of which the same becomes, behind how many they are. */
export function StateDisclosure(props: {
  state: BlastState;
  count: number;
  /** What is to be said of all of them. */
  remark?: string;
  children: ReactNode;
}) {
  const { state, count, remark, children } = props;
  const classes = useStyles();
  const format = useFormat();
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <div className={classes.root}>
      <h3 className={classes.heading}>
        <ButtonBase
          className={classes.button}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon fontSize="small" />
          <ToneIcon tone={stateTones[state]} />
          <span>
            {t(`blastRadius.state.${state}`)} {format.count(count)}
          </span>
          {remark && <span className={classes.aside}>{remark}</span>}
        </ButtonBase>
      </h3>
      {open && (
        <div id={panelId} className={classes.panel}>
          {children}
        </div>
      )}
    </div>
  );
}
