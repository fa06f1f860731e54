import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Finding,
  FindingId,
  findingIds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

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
  severity: { color: theme.palette.text.secondary },
}));

function isKnown(id: string): id is FindingId {
  return findingIds.some(known => known === id);
}

/** What the stated numbers do not agree on, most severe first. */
export function FindingTitles(props: {
  findings: readonly Finding[];
  heading: 'h3' | 'h4';
}) {
  const { findings, heading: Heading } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (findings.length === 0) {
    return null;
  }
  return (
    <>
      <Heading className={classes.title}>{t('form.result.findings')}</Heading>
      <ul className={classes.list}>
        {findings.map(({ id, severity, what }, index) => (
          <li key={`${id} ${index}`}>
            <strong>{isKnown(id) ? t(`finding.title.${id}`) : id}</strong>{' '}
            <span className={classes.severity}>
              {t(`word.severity.${severity}`)}
            </span>
            <div>{what}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
