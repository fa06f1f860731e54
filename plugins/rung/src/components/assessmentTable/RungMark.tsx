import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { layerBeside, RungNumber } from '@rung/backstage-plugin-rung-common';
import { rungColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { whiteSpace: 'nowrap' },
  mark: {
    display: 'inline-block',
    width: 10,
    height: 10,
    borderRadius: 2,
    marginRight: theme.spacing(1),
  },
  aside: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
  },
}));

/** A rung, and the platform layer where one is justified on top of it. */
export function RungMark(props: { rung: RungNumber; platform?: boolean }) {
  const { rung, platform = false } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <span className={classes.root}>
      <span
        className={classes.mark}
        style={{ background: rungColor(theme, rung) }}
        aria-hidden
      />
      {t('word.rung', { rung: String(rung) })}
      {layerBeside({ rung, platform: { layer: platform } }) && (
        <span className={classes.aside}>{t('word.platform')}</span>
      )}
    </span>
  );
}
