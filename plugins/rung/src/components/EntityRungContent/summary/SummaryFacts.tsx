import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { Climb } from '../../verdict';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    alignContent: 'start',
    '& dt': {
      color: theme.palette.text.secondary,
      fontSize: 12.5,
      fontWeight: 700,
    },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** What is gone without, and what would change the answer. */
export function SummaryFacts(props: { assessment: Assessment }) {
  const { forgone, climb, rung } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <dl className={classes.root}>
      <div>
        <dt>{t('card.forgone.label')}</dt>
        <dd>
          {forgone
            ? t(`ladder.rung${forgone.rung}.accepted`)
            : t('card.forgone.nothing')}
        </dd>
      </div>
      {climb && rung && (
        <div>
          <dt>{t('card.climb.label')}</dt>
          <dd>
            <Climb climb={climb} from={rung} />
          </dd>
        </div>
      )}
    </dl>
  );
}
