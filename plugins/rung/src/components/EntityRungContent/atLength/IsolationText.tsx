import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useLadderContent } from '../../../translation/useLadderContent';
import { Fact, Paragraph } from '../../shared';
import { TextHeading } from './TextHeading';

const traits = ['boundary', 'isolates', 'cost'] as const;

const useStyles = makeStyles({ list: { margin: 0 } });

/** How the tenants are kept apart. */
export function IsolationText(props: { tier: Assessment['isolation'] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const tier = useLadderContent().tiers.find(({ id }) => id === props.tier);
  return (
    <div>
      <TextHeading id="isolation">{t('tab.data.isolation.title')}</TextHeading>
      {tier ? (
        <>
          <Paragraph>
            <strong>{tier.name}.</strong> {tier.tenants}
          </Paragraph>
          <dl className={classes.list}>
            {traits.map(trait => (
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
  );
}
