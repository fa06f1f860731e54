import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Posture } from '@rung/backstage-plugin-rung-common';
import { postureColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  aside: { '&&': { fill: theme.palette.text.secondary } },
  'over-built': { '&&': { fill: postureColor(theme, 'over-built') } },
  'under-built': { '&&': { fill: postureColor(theme, 'under-built') } },
  label: { fontSize: 11, fontWeight: 700 },
}));

/** Points at the rung that stands today. */
export function BuiltMark(props: { posture: Posture; x: number; y: number }) {
  const { posture, x, y } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const tone =
    posture === 'over-built' || posture === 'under-built'
      ? classes[posture]
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
