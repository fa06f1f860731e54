import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Posture } from '@rung/backstage-plugin-rung-common';
import { warningColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  fits: { '&&': { fill: theme.palette.text.secondary } },
  misfit: { '&&': { fill: warningColor(theme) } },
  label: { fontSize: 11, fontWeight: 700 },
}));

/** Points at the rung that stands today. */
export function BuiltMark(props: { posture: Posture; x: number; y: number }) {
  const { posture, x, y } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const tone =
    posture === 'over-built' || posture === 'under-built'
      ? classes.misfit
      : classes.fits;

  return (
    <g>
      <path className={tone} d={`M${x} ${y}l10 -7v14z`} />
      <text className={`${classes.label} ${tone}`} x={x + 12} y={y - 4}>
        {t('card.picture.built')}
      </text>
    </g>
  );
}
