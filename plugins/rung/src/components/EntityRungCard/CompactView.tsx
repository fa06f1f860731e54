import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Climb } from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import { Fact } from '../shared';
import { Headline, Problems, useRequirementText } from '../verdict';
import { TopFindings } from './TopFindings';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.primary },
  unassessed: {
    margin: theme.spacing(1.5, 0, 1.25),
    fontSize: 14,
    lineHeight: 1.45,
  },
  facts: { margin: theme.spacing(1.5, 0, 0) },
}));

/** The answer and what would change it, a line each, for a narrow column. */
export function CompactView(props: {
  assessment: LiveAssessment;
  maxFindings: number;
}) {
  const { assessment, maxFindings } = props;
  const { status, rung, forgone, climb } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();

  function climbText(trigger: Climb): string {
    return trigger.type === 'threshold'
      ? `${thresholdOf(trigger.key, trigger.threshold)}.`
      : t(`ladder.rung${rung!}.signal`);
  }

  return (
    <div className={classes.root}>
      <Headline assessment={assessment} />
      <Problems problems={assessment.problems} />
      {status === 'unassessed' ? (
        <p className={classes.unassessed}>{t('card.unassessed.description')}</p>
      ) : (
        <dl className={classes.facts}>
          <Fact label={t('card.forgone.label')}>
            {forgone
              ? t('word.rungNamed', {
                  rung: String(forgone.rung),
                  name: t(`ladder.rung${forgone.rung}.name`),
                })
              : t('card.forgone.nothing')}
          </Fact>
          {climb && (
            <Fact label={t('card.climb.label')}>{climbText(climb)}</Fact>
          )}
        </dl>
      )}
      <TopFindings findings={assessment.findings} most={maxFindings} />
    </div>
  );
}
