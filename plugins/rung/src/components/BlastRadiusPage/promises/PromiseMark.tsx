import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { PromiseState } from '@rung/backstage-plugin-rung-common/wire';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ToneIcon } from '../../shared';
import { promiseTones } from './promiseTones';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    fontSize: 12.5,
    fontWeight: 600,
    gap: theme.spacing(0.5),
  },
}));

/** What becomes of a promise, by shape, word and color. */
export function PromiseMark(props: { state: PromiseState }) {
  const { state } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const tone = promiseTones[state];
  return (
    <span className={classes.root} style={{ color: toneColor(theme, tone) }}>
      <ToneIcon tone={tone} />
      {t(`blastRadius.promises.state.${state}`)}
    </span>
  );
}
