import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { Paragraph, Section, Subheading } from '../../shared';
import { FindingView } from './FindingView';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** What the numbers and the facts do not agree on; what is accepted, apart. */
export function FindingsSection(props: { findings: Finding[] }) {
  const { findings } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const open = findings.filter(finding => !finding.accepted);
  const accepted = findings.filter(finding => finding.accepted);

  return (
    <Section id="rung-findings" title={t('tab.findings.title')}>
      {findings.length === 0 && <Paragraph>{t('tab.findings.none')}</Paragraph>}
      {findings.length > 0 && (
        <Subheading>
          {open.length > 0
            ? t('tab.findings.open', { count: open.length })
            : t('tab.findings.noneOpen')}
        </Subheading>
      )}
      <FindingList findings={open} />
      {accepted.length > 0 && (
        <Subheading>
          {t('tab.findings.accepted', { count: accepted.length })}
        </Subheading>
      )}
      <FindingList findings={accepted} />
    </Section>
  );
}

function FindingList(props: { findings: Finding[] }) {
  const { findings } = props;
  const classes = useStyles();
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list}>
      {findings.map(finding => (
        <FindingView key={finding.id} finding={finding} />
      ))}
    </ul>
  );
}
