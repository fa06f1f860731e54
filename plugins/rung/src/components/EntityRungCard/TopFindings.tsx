import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useEntityTabLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { Chip, Fact, OptionalLink } from '../shared';
import { useFindingText } from '../verdict';

const useStyles = makeStyles(theme => ({
  root: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  finding: { marginBottom: theme.spacing(1) },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    fontWeight: 700,
  },
  accepted: { color: theme.palette.text.secondary },
}));

/** The gravest open findings; the rest, and what is accepted, as a count. */
export function TopFindings(props: { findings: Finding[]; most: number }) {
  const { findings, most } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const textOf = useFindingText();
  const tab = useEntityTabLink();
  const open = findings.filter(({ accepted }) => !accepted);
  const shown = open.slice(0, most);
  const more = open.length - shown.length;
  const accepted = findings.length - open.length;

  if (findings.length === 0) {
    return null;
  }
  return (
    <dl className={classes.root}>
      <Fact label={t('card.findings.label')}>
        {shown.length > 0 && (
          <ul className={classes.list}>
            {shown.map(finding => {
              const { title, what } = textOf(finding);
              const { id, severity } = finding;
              return (
                <li key={id} className={classes.finding}>
                  <div className={classes.title}>
                    {title}
                    <Chip tone={severity === 'high' ? 'warning' : 'neutral'}>
                      {t(`word.severity.${severity}`)}
                    </Chip>
                  </div>
                  {what}
                </li>
              );
            })}
          </ul>
        )}
        {more > 0 && (
          <OptionalLink to={tab}>
            {shown.length > 0
              ? t('card.findings.more', { count: more })
              : t('card.findings.open', { count: more })}
          </OptionalLink>
        )}
        {more > 0 && accepted > 0 && ' · '}
        {accepted > 0 && (
          <span className={classes.accepted}>
            {t('card.findings.accepted', { count: accepted })}
          </span>
        )}
      </Fact>
    </dl>
  );
}
