import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  findingDefinition,
  FindingId,
} from '@rung/backstage-plugin-rung-common';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { SeverityMark, Subheading } from '../../shared';
import { Comparison, mostFrequent, useChangeText } from '../../comparison';
import { ListLink } from '../ListLink';
import { SeverityBars } from './SeverityBars';

const MOST_NAMED = 4;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    alignItems: 'center',
    borderBottom: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(1.5),
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    padding: theme.spacing(0.75, 0),
  },
  title: { flex: '1 1 140px', minWidth: 0 },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: 700 },
  change: { color: theme.palette.text.secondary, fontSize: 12.5, minWidth: 72 },
}));

/** The open findings: by severity, and those that most entities have. */
export function OpenFindings(props: {
  comparison: Comparison;
  filters: AssessmentFilters;
}) {
  const { comparison, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const changeText = useChangeText();
  const often = mostFrequent(comparison, MOST_NAMED);

  if (often.length === 0) {
    return <>{t('overview.findings.none')}</>;
  }
  return (
    <>
      <SeverityBars
        label={t('overview.findings.bySeverity')}
        comparison={comparison}
      />
      <Subheading>{t('overview.findings.often')}</Subheading>
      <ul className={classes.list} aria-label={t('overview.findings.often')}>
        {often.map(({ id, severity, ...compared }) => (
          <li key={id} className={classes.item}>
            <SeverityMark severity={severity} />{' '}
            <span className={classes.title}>
              <ListLink
                to={links.list({ ...filters, finding: [id as FindingId] })}
              >
                {/* A newer backend may find what there are no words for yet. */}
                {findingDefinition(id)
                  ? textOf(`title.${id as FindingId}`)
                  : id}
              </ListLink>
            </span>{' '}
            <span className={classes.count}>{format.count(compared.now)}</span>{' '}
            <span className={classes.change}>{changeText(compared)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
