import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  resiliencePath,
  rungDefinition,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Columns, Fact, Section, Subheading } from '../shared';
import { useRelaxSentence, useRequirementText } from '../verdict';
import { PlatformAxis } from './PlatformAxis';

const useStyles = makeStyles({ list: { margin: 0 } });

/** What is needed on either axis, and what would move it there. */
export function AxesSection(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Section id="rung-axes" title={t('tab.axes.title')}>
      <Columns>
        <ResilienceAxis assessment={assessment} />
        <PlatformAxis assessment={assessment} />
      </Columns>
    </Section>
  );
}

function ResilienceAxis(props: { assessment: Assessment }) {
  const { resilience, relax } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const up = useUpSentence(props.assessment);
  const relaxed = useRelaxSentence(props.assessment);
  // A platform needs this rung under it, and relaxing it away changes nothing here.
  const down =
    relax?.rung === resilience
      ? t('tab.axes.resilience.downPlatform')
      : relaxed;
  const survives = resilience && rungDefinition(resilience).survives;

  return (
    <div>
      <Subheading>{t('tab.axes.resilience.title')}</Subheading>
      <dl className={classes.list}>
        <Fact label={t('tab.axes.resilience.today')}>
          {resilience ? (
            <>
              <strong>
                {t('word.rungNamed', {
                  rung: String(resilience),
                  name: t(`ladder.rung${resilience}.name`),
                })}
                .
              </strong>{' '}
              {survives
                ? t('tab.axes.resilience.survives', {
                    loss: t(`word.survives.${survives}`),
                  })
                : t('tab.axes.resilience.survivesNothing')}
            </>
          ) : (
            t('tab.axes.resilience.open')
          )}
        </Fact>
        {resilience && (
          <>
            <Fact label={t('tab.axes.resilience.up')}>{up}</Fact>
            <Fact label={t('tab.axes.resilience.down')}>
              {down ?? t('tab.axes.resilience.bottom')}
            </Fact>
          </>
        )}
      </dl>
    </div>
  );
}

/** What would move it up the path, whatever is nearest on the other axis. */
function useUpSentence({ triggers, rung, resilience }: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();

  if (!rung || !resilience || resilience === resiliencePath.at(-1)) {
    return t('tab.axes.resilience.top');
  }
  const trigger = triggers?.resilience;
  return trigger
    ? t('tab.axes.resilience.upSignal', {
        threshold: thresholdOf(trigger.key, trigger.threshold),
        rung: String(trigger.rung),
      })
    : t(`ladder.rung${rung}.signal`);
}
