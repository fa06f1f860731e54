import { makeStyles } from '@material-ui/core/styles';
import { Fit } from '@rung/backstage-plugin-rung-common';
import { fitColor } from '../../theme';
import { ARROW_X } from './labels';

const useStyles = makeStyles(theme => ({
  root: { overflow: 'visible' },
  declared: {
    fill: 'none',
    stroke: theme.palette.text.secondary,
    strokeWidth: 1.5,
  },
  fits: { fill: fitColor(theme, 'fits') },
  'over-built': { fill: fitColor(theme, 'over-built') },
  'under-built': { fill: fitColor(theme, 'under-built') },
  unknown: { fill: fitColor(theme, 'unknown') },
}));

/**
 * Points at a rung: filled at the one that is built, and outlined at the one that
 * is declared where another one was seen.
 */
export function BuiltArrow(props: { tone: Fit | 'declared'; depth: number }) {
  const { tone, depth } = props;
  const classes = useStyles();
  return (
    <svg className={classes.root} x={ARROW_X} y={`${100 * depth}%`}>
      <path className={classes[tone]} d="M0 0l10 -7v14z" />
    </svg>
  );
}
