import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { useLadderContent } from '../../translation/useLadderContent';
import { Columns, Fact, Paragraph, Section, Subheading } from '../shared';

const useStyles = makeStyles({
  list: { margin: 0 },
});

/** Whether there is anything to say of data over regions or of tenants. */
export function hasDataOrIsolation(assessment: Assessment): boolean {
  const { data, isolation, recovery, withheld = [] } = assessment;
  return (
    data.length > 0 ||
    withheld.includes('data') ||
    isolation !== 'namespace' ||
    recovery !== 'none'
  );
}

/** How data is kept over regions, what a lost region calls for, and tenants. */
export function DataSection(props: { assessment: Assessment }) {
  const { data, recovery, isolation, withheld = [] } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const content = useLadderContent();
  const strategies = content.strategies.filter(({ id }) =>
    data.some(({ strategy }) => strategy === id),
  );
  const tier = content.tiers.find(({ id }) => id === isolation);

  return (
    <Section id="rung-data" title={t('tab.data.title')}>
      {(strategies.length > 0 || withheld.includes('data')) && (
        <Subheading>{t('tab.data.strategies')}</Subheading>
      )}
      {withheld.includes('data') && <Paragraph>{t('tab.withheld')}</Paragraph>}
      <Columns>
        {strategies.map(({ id, name, ...strategy }) => (
          <div key={id}>
            <Paragraph>
              <strong>{name}</strong>
            </Paragraph>
            <dl className={classes.list}>
              {(['rpo', 'writeLatency', 'consistency', 'fits'] as const).map(
                trait => (
                  <Fact key={trait} label={t(`tab.data.strategy.${trait}`)}>
                    {strategy[trait]}
                  </Fact>
                ),
              )}
            </dl>
          </div>
        ))}
      </Columns>
      <Columns>
        <div>
          <Subheading>{t('tab.data.recovery.title')}</Subheading>
          {recovery ? (
            <div>
              <strong>{t(`tab.data.recovery.name.${recovery}`)}.</strong>{' '}
              {t(`tab.data.recovery.text.${recovery}`)}
            </div>
          ) : (
            <div>{t('tab.withheld')}</div>
          )}
        </div>
        <div>
          <Subheading>{t('tab.data.isolation.title')}</Subheading>
          {tier ? (
            <>
              <Paragraph>
                <strong>{tier.name}.</strong> {tier.tenants}
              </Paragraph>
              <dl className={classes.list}>
                {(['boundary', 'isolates', 'cost'] as const).map(trait => (
                  <Fact key={trait} label={t(`tab.data.isolation.${trait}`)}>
                    {tier[trait]}
                  </Fact>
                ))}
              </dl>
            </>
          ) : (
            <div>{t('tab.withheld')}</div>
          )}
        </div>
      </Columns>
    </Section>
  );
}
