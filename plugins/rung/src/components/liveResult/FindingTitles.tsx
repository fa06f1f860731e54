import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { useFindingText } from '../findingText';
import { SeverityMark } from '../shared';

const useStyles = makeStyles(theme => ({
  title: { fontSize: 16, fontWeight: 700, margin: theme.spacing(2, 0, 0.5) },
  list: {
    fontSize: 14,
    lineHeight: 1.45,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': { marginBottom: theme.spacing(1), overflowWrap: 'anywhere' },
  },
}));

/** What the stated numbers do not agree on, most severe first. */
export function FindingTitles(props: {
  findings: readonly Finding[];
  heading: 'h3' | 'h4';
}) {
  const { findings, heading: Heading } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const textOf = useFindingText();

  if (findings.length === 0) {
    return null;
  }
  return (
    <>
      <Heading className={classes.title}>{t('form.result.findings')}</Heading>
      <ul className={classes.list}>
        {findings.map(finding => {
          const { title, short } = textOf(finding);
          return (
            <li key={finding.id}>
              <strong>{title}</strong>{' '}
              <SeverityMark severity={finding.severity} />
              <div>{short}</div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
