import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { letterOf } from '../observation/letterOf';
import { PodMark } from './PodMark';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    color: theme.palette.text.secondary,
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 12,
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(1.5),
  },
  mark: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

const states = ['running', 'lost', 'placed', 'pending'] as const;

/** What each way to draw a pod means. */
export function Legend() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (
    <div className={classes.root}>
      {states.map(state => (
        <span key={state} className={classes.mark}>
          <PodMark state={state} text={letterOf(0)} />
          {t(`drill.pods.${state}`)}
        </span>
      ))}
    </div>
  );
}
