import { makeStyles, Theme } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { ReactElement, ReactNode, useState } from 'react';
import { focusOutline } from './focusOutline';

/** Long enough to read it where there is no pointer to rest on it. */
const READING_TIME = 8000;

/** The other way round than the page, and nothing shines through. */
function tooltipColor(theme: Theme): string {
  return theme.palette.grey[theme.palette.type === 'dark' ? 200 : 900];
}

const useStyles = makeStyles(theme => ({
  // A button for those who cannot hover, and a word in the text for all others.
  trigger: {
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    letterSpacing: 'inherit',
    textAlign: 'left',
    cursor: 'help',
    overflowWrap: 'anywhere',
    '& strong, & dfn': {
      fontStyle: 'inherit',
      textDecoration: `underline dotted ${theme.palette.text.secondary}`,
      textUnderlineOffset: '3px',
    },
    '&:focus-visible': focusOutline(theme),
  },
  tooltip: {
    maxWidth: 'min(340px, calc(100vw - 32px))',
    padding: theme.spacing(1, 1.5),
    fontFamily: 'inherit',
    fontSize: 12.5,
    fontWeight: 400,
    lineHeight: 1.45,
    color: theme.palette.getContrastText(tooltipColor(theme)),
    background: tooltipColor(theme),
  },
}));

/** A word or a number that is explained on hover, focus and touch. */
export function Explained(props: {
  explanation: ReactElement;
  children: ReactNode;
}) {
  const { explanation, children } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);

  return (
    <Tooltip
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      title={explanation}
      classes={{ tooltip: classes.tooltip }}
      placement="bottom-start"
      enterTouchDelay={0}
      leaveTouchDelay={READING_TIME}
      interactive
    >
      <button
        type="button"
        className={classes.trigger}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onKeyDown={event => {
          if (event.key === 'Escape') {
            setOpen(false);
          }
        }}
      >
        {children}
      </button>
    </Tooltip>
  );
}
