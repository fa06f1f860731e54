import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useLadderContent } from '../../../translation/useLadderContent';
import { Columns, Fact, Paragraph } from '../../shared';
import { TextHeading } from './TextHeading';

const traits = ['rpo', 'writeLatency', 'consistency', 'fits'] as const;

const useStyles = makeStyles({ list: { margin: 0 } });

/** The data strategies that fit, each with what it gives and what it costs. */
export function DataText(props: { assessment: Assessment }) {
  const { data, withheld = [] } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const strategies = useLadderContent().strategies.filter(({ id }) =>
    data.some(({ strategy }) => strategy === id),
  );

  return (
    <>
      <TextHeading id="data">{t('tab.data.strategies')}</TextHeading>
      {withheld.includes('data') && <Paragraph>{t('tab.withheld')}</Paragraph>}
      <Columns>
        {strategies.map(({ id, name, ...strategy }) => (
          <div key={id}>
            <Paragraph>
              <strong>{name}</strong>
            </Paragraph>
            <dl className={classes.list}>
              {traits.map(trait => (
                <Fact key={trait} label={t(`tab.data.strategy.${trait}`)}>
                  {strategy[trait]}
                </Fact>
              ))}
            </dl>
          </div>
        ))}
      </Columns>
    </>
  );
}
