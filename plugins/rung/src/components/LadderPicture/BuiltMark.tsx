import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Fit } from '@rung/backstage-plugin-rung-common';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  aside: { '&&': { fill: theme.palette.text.secondary } },
  'over-built': { '&&': { fill: fitColor(theme, 'over-built') } },
  'under-built': { '&&': { fill: fitColor(theme, 'under-built') } },
  label: { fontSize: 11, fontWeight: 700 },
}));

/** Points at the rung that is built today. */
export function BuiltMark(props: { fit: Fit; x: number; y: number }) {
  const { fit, x, y } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const tone =
    fit === 'over-built' || fit === 'under-built'
      ? classes[fit]
      : classes.aside;

  return (
    <g>
      <path className={tone} d={`M${x} ${y}l10 -7v14z`} />
      <text className={`${classes.label} ${tone}`} x={x + 12} y={y - 4}>
        {t('card.picture.built')}
      </text>
    </g>
  );
}
