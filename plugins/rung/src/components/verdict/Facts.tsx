import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Fact } from '../shared';
import { Climb } from './Climb';
import { HeldBy } from './HeldBy';
import { Price } from './Price';
import { usePlatformSentence } from './usePlatformSentence';

const useStyles = makeStyles(theme => ({
  root: { margin: 0 },
  aside: { color: theme.palette.text.secondary },
}));

/** Why this rung is needed, what that costs, and what would change it. */
export function Facts(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { forgone, climb, relax, downtime } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const platform = usePlatformSentence(assessment);

  return (
    <dl className={classes.root}>
      <Fact label={t('card.heldBy.label')}>
        <HeldBy assessment={assessment} />
      </Fact>
      <Fact label={t('card.forgone.label')}>
        {forgone ? (
          <>
            <strong>
              {t('card.rung', { rung: String(forgone.rung) })},{' '}
              {t(`ladder.rung${forgone.rung}.name`)}.
            </strong>{' '}
            {t(`ladder.rung${forgone.rung}.accepted`)}{' '}
            {t('card.forgone.accepted')}
          </>
        ) : (
          t('card.forgone.nothing')
        )}
      </Fact>
      {climb && (
        <Fact label={t('card.climb.label')}>
          <Climb climb={climb} from={assessment.rung!} />
        </Fact>
      )}
      {relax && (
        <Fact
          label={
            relax.blockedBy.length > 0
              ? t('card.relax.stays')
              : t('card.relax.label')
          }
        >
          <Price assessment={assessment} relax={relax} />
        </Fact>
      )}
      <Fact label={t('card.platform.label')}>{platform}</Fact>
      {assessment.withheld?.includes('downtime') && (
        <Fact label={t('card.downtime.label')}>
          {t('requirement.withheld')}
        </Fact>
      )}
      {downtime && (
        <Fact label={t('card.downtime.label')}>
          {t('card.downtime.month', {
            duration: format.duration(downtime.perMonthSeconds),
          })}
          <span className={classes.aside}>
            {' · '}
            {t('card.downtime.year', {
              duration: format.duration(downtime.perYearSeconds),
            })}
          </span>
        </Fact>
      )}
    </dl>
  );
}
