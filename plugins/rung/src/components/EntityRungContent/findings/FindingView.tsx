import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { Fact, SeverityMark } from '../../shared';
import { useFindingText } from '../../findingText';
import { AcceptanceHelp } from './AcceptanceHelp';
import { RelatedEntities } from './RelatedEntities';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1.5, 0),
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    marginBottom: theme.spacing(0.75),
  },
  title: { fontSize: 15, fontWeight: 700, margin: 0 },
  facts: { margin: theme.spacing(1, 0, 0) },
  acceptance: { fontWeight: 700, overflowWrap: 'anywhere' },
}));

/** A finding: what was found, why it matters, and what to do about it. */
export function FindingView(props: { finding: Finding }) {
  const { id, severity, related, accepted, lapsed } = props.finding;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const { title, what, why, remedy } = useFindingText()(props.finding);

  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <h4 className={classes.title}>{title}</h4>
        <SeverityMark severity={severity} accepted={accepted !== undefined} />
      </div>
      {accepted && (
        <div className={classes.acceptance}>
          {findingT('accepted', {
            until: format.day(accepted.until),
            reason: accepted.reason,
          })}
        </div>
      )}
      {lapsed && (
        <div className={classes.acceptance}>
          {findingT('lapsed', {
            until: format.day(lapsed.until),
            reason: lapsed.reason,
          })}
        </div>
      )}
      <div>{what}</div>
      <dl className={classes.facts}>
        {related && (
          <Fact label={t('tab.findings.about')}>
            <RelatedEntities related={related} />
          </Fact>
        )}
        <Fact label={t('tab.findings.why')}>{why}</Fact>
        <Fact label={t('tab.findings.remedy')}>{remedy}</Fact>
      </dl>
      {!accepted && <AcceptanceHelp id={id} title={title} />}
    </li>
  );
}
