import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { fitColor, toneColor } from '../../theme';

const useStyles = makeStyles(theme => ({
  root: {
    border: '1px solid currentColor',
    borderRadius: 11,
    fontSize: 12,
    fontWeight: 600,
    lineHeight: '20px',
    padding: '0 9px',
    whiteSpace: 'nowrap',
  },
  neutral: { color: theme.palette.text.secondary },
  accent: { color: theme.palette.primary.main },
  warning: { color: toneColor(theme, 'warn') },
  'over-built': { color: fitColor(theme, 'over-built') },
  'under-built': { color: fitColor(theme, 'under-built') },
}));

/** A word on the status or the fit of an assessment. */
export function Chip(props: {
  tone: 'neutral' | 'accent' | 'warning' | 'over-built' | 'under-built';
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${classes[props.tone]}`}>
      {props.children}
    </span>
  );
}
