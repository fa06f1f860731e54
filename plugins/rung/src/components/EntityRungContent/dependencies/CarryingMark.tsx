import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Tone, toneColor } from '../../../theme';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { ToneIcon } from '../../shared';
import { Carrying } from './carryingOf';

const tones: Readonly<Record<Carrying['type'], Tone>> = {
  carries: 'ok',
  fallsShort: 'bad',
  promisesLess: 'warn',
  unknown: 'unknown',
};

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    display: 'inline-flex',
    fontSize: 13,
    fontWeight: 600,
    gap: theme.spacing(0.5),
  },
}));

/** Whether it is carried, by shape, word and color. */
export function CarryingMark(props: {
  carrying: Carrying;
  /** Whose words: of what it depends on, or of those who depend on it. */
  side: 'dependsOn' | 'dependents';
}) {
  const { carrying, side } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const tone = tones[carrying.type];
  return (
    <span className={classes.root} style={{ color: toneColor(theme, tone) }}>
      <ToneIcon tone={tone} />
      {'rung' in carrying
        ? t(`dependencies.${side}.${carrying.type}`, {
            rung: String(carrying.rung),
          })
        : t(`dependencies.${side}.${carrying.type}`)}
    </span>
  );
}
