import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Fit, ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  aside: { '&&': { fill: theme.palette.text.secondary } },
  'over-built': { '&&': { fill: fitColor(theme, 'over-built') } },
  'under-built': { '&&': { fill: fitColor(theme, 'under-built') } },
  label: { fontSize: 11, fontWeight: 700 },
  outline: { fill: 'none', stroke: theme.palette.text.secondary },
  // It may lie on the rail of the platform.
  declared: {
    fontSize: 11,
    paintOrder: 'stroke',
    stroke: theme.palette.background.paper,
    strokeWidth: 4,
  },
}));

/** Beside the arrow, but above the lines that lead to a platform from rung 3 on. */
function labelY(rung: ResilienceRung, y: number): number {
  return rung < 3 ? y + 4 : y - 4;
}

/** Points at the rung that is built today. */
export function BuiltMark(props: {
  fit: Fit;
  rung: ResilienceRung;
  x: number;
  y: number;
}) {
  const { fit, rung, x, y } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const tone =
    fit === 'over-built' || fit === 'under-built'
      ? classes[fit]
      : classes.aside;

  return (
    <g>
      <path className={tone} d={`M${x} ${y}l10 -7v14z`} />
      <text
        className={`${classes.label} ${tone}`}
        x={x + 12}
        y={labelY(rung, y)}
      >
        {t('card.picture.built')}
      </text>
    </g>
  );
}

/** Points at the rung that is declared, where another one was seen. */
export function DeclaredMark(props: {
  rung: ResilienceRung;
  x: number;
  y: number;
}) {
  const { rung, x, y } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <g>
      <path className={classes.outline} d={`M${x + 1} ${y}l9 -6v12z`} />
      <text className={classes.declared} x={x + 12} y={labelY(rung, y)}>
        {t('card.picture.declared')}
      </text>
    </g>
  );
}
