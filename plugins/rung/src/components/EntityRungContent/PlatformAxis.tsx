import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Fact, Subheading } from '../shared';
import { useRequirementText } from '../verdict';

const useStyles = makeStyles({ list: { margin: 0 } });

/** The second axis: the teams against the break-even, and the tenants. */
export function PlatformAxis(props: { assessment: Assessment }) {
  const { platform, demands, withheld = [] } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { valueOf } = useRequirementText();
  const tenants = demands.find(({ key }) => key === 'tenants');
  const { teams, mover } = usePlatformWords(platform);

  return (
    <div>
      <Subheading>{t('tab.axes.platform.title')}</Subheading>
      <dl className={classes.list}>
        <Fact label={t('tab.axes.platform.today')}>
          <strong>
            {platform.layer
              ? t('tab.axes.platform.justified')
              : t('tab.axes.platform.notJustified')}
          </strong>
        </Fact>
        <Fact label={t('tab.axes.platform.teams')}>
          {withheld.includes('platform') ? t('requirement.withheld') : teams}
        </Fact>
        <Fact label={t('tab.axes.platform.tenants')}>
          {tenants
            ? valueOf(tenants.value)
            : t('tab.axes.platform.tenantsUnknown')}
        </Fact>
        <Fact label={t('tab.axes.platform.mover')}>{mover}</Fact>
      </dl>
    </div>
  );
}

function usePlatformWords({ layer, teams, breakEven }: Assessment['platform']) {
  const { t } = useTranslationRef(rungTranslationRef);
  const numbers = { teams: String(teams), breakEven: String(breakEven) };

  function teamsWords(): string {
    if (teams === undefined) {
      return breakEven === undefined
        ? t('tab.axes.platform.teamsUnknown')
        : t('tab.axes.platform.teamsUnknownAgainst', numbers);
    }
    return breakEven === undefined
      ? t('tab.axes.platform.teamsAlone', numbers)
      : t('tab.axes.platform.teamsAgainst', numbers);
  }

  function moverWords(): string {
    if (breakEven === undefined) {
      return layer
        ? t('tab.axes.platform.moveDownTenants')
        : t('tab.axes.platform.moveUpTenants');
    }
    if (layer) {
      return t('tab.axes.platform.moveDown', numbers);
    }
    return teams === undefined
      ? t('tab.axes.platform.moveUpAbove', numbers)
      : t('tab.axes.platform.moveUp', { count: breakEven + 1 - teams });
  }

  return { teams: teamsWords(), mover: moverWords() };
}
