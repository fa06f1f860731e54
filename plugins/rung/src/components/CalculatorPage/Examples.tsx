import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CalculatorStart, useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { OptionalLink } from '../shared';

const examples = {
  tool: {
    availability: '99.5',
    'rto.zone': '4h',
    'rpo.zone': '24h',
    pods: '20',
    teams: '1',
    compliance: 'none',
    audience: 'internal',
  },
  shop: {
    availability: '99.95',
    'rto.zone': '5m',
    'rpo.zone': '5m',
    pods: '40..400',
    teams: '3',
    compliance: 'none',
    audience: 'paying',
    'change-control': 'audited',
  },
  payments: {
    availability: '99.99',
    'rto.region': '5m',
    'rpo.region': '1m',
    pods: '200..600',
    teams: '12',
    compliance: 'cross-region-guarantee',
    audience: 'paying',
    'change-control': 'audited',
    writes: 'single-region',
  },
} as const satisfies Record<string, CalculatorStart['requirements']>;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** Where to begin, for those who have no numbers yet. */
export function Examples(props: { entityRef: string }) {
  const { entityRef } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const links = useRungLinks();

  return (
    <>
      <div>{t('calculator.example.intro')}</div>
      <ul className={classes.root}>
        {(['tool', 'shop', 'payments'] as const).map(name => (
          <li key={name}>
            <OptionalLink
              to={links.calculator({ requirements: examples[name], entityRef })}
            >
              {t(`calculator.example.${name}`)}
            </OptionalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
