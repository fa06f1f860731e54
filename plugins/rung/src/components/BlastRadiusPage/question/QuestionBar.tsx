import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PossibleLossList } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Request } from '../../request';
import { KindChoice } from './KindChoice';
import { LossChoice } from './LossChoice';
import { Question } from './useQuestion';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    color: theme.palette.text.primary,
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1, 1.5),
    marginBottom: theme.spacing(1.5),
  },
  word: { fontWeight: 700 },
  proposed: { flexBasis: '100%', fontSize: 13 },
}));

/** The question: a sentence with choices in it. */
export function QuestionBar(props: {
  question: Question;
  /** For those of its kind that come first. */
  losses: Request<PossibleLossList>;
  /** Whether nobody has chosen it. */
  isProposed: boolean;
}) {
  const { question, losses, isProposed } = props;
  const { kind, name, ask } = question;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('blastRadius.question.label')}
    >
      <span className={classes.word}>{t('blastRadius.question.if')}</span>
      <KindChoice kind={kind} onChange={chosen => ask(chosen)} />
      <LossChoice
        key={kind}
        kind={kind}
        name={name}
        losses={losses}
        onChange={chosen => ask(kind, chosen)}
      />
      <span className={classes.word}>{t('blastRadius.question.lost')}</span>
      <span className={classes.proposed} role="status">
        {isProposed && t(`blastRadius.question.proposed.${kind}`)}
      </span>
    </div>
  );
}
