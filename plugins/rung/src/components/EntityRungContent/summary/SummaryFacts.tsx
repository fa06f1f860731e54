import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { Climb, ForgoneText, Reason, ReasonList } from '../../verdict';
import { MoreFacts } from '../../verdict/MoreFacts';

const useStyles = makeStyles(theme => ({
  more: { marginTop: theme.spacing(1.25) },
  summary: {
    color: theme.palette.primary.main,
    cursor: 'pointer',
    fontSize: 13,
    fontWeight: 700,
    marginBottom: theme.spacing(1),
  },
}));

/** What is gone without, what would change the answer, and what it costs. */
export function SummaryFacts(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { climb, rung } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div>
      <ReasonList>
        <Reason label={t('card.forgone.label')} term="forgone">
          <ForgoneText assessment={assessment} />
        </Reason>
        {climb && rung && (
          <Reason label={t('card.climb.label')} term="climb">
            <Climb climb={climb} from={rung} />
          </Reason>
        )}
      </ReasonList>
      <details className={classes.more}>
        <summary className={classes.summary}>{t('card.link.more')}</summary>
        <MoreFacts assessment={assessment} />
      </details>
    </div>
  );
}
