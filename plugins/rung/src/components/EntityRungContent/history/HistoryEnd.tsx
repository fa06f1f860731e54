import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentHistory } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { isAssessed } from './isAssessed';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.secondary },
}));

/** How far back it goes, where no event tells how it began. */
export function HistoryEnd(props: {
  history: AssessmentHistory;
  continued: boolean;
}) {
  const { items, firstSeen } = props.history;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const beginning =
    firstSeen &&
    !firstSeen.state &&
    t(
      isAssessed(firstSeen.status)
        ? 'history.firstAssessed'
        : 'history.firstSeen',
      { time: format.time(firstSeen.at) },
    );
  const isUnmoved = firstSeen && items.length === 0 && !props.continued;
  return (
    <div className={classes.root}>
      {firstSeen ? beginning : t('history.none')}{' '}
      {isUnmoved && t('history.unmoved')}
    </div>
  );
}
