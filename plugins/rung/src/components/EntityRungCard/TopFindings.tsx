import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { lazy, Suspense, useId } from 'react';
import { useEntityTabLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { OptionalLink } from '../shared';
import { loadFindingList } from './loadFindingList';

const FindingList = lazy(() =>
  loadFindingList().then(m => ({ default: m.FindingList })),
);

const LINE = 24;

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    paddingTop: theme.spacing(1),
  },
  head: {
    color: theme.palette.text.secondary,
    display: 'flex',
    fontSize: 12,
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    lineHeight: '16px',
    marginBottom: theme.spacing(0.5),
  },
  label: { fontSize: 'inherit', fontWeight: 700, margin: 0 },
}));

/** The gravest open findings; the rest, and what is accepted, as a count. */
export function TopFindings(props: { findings: Finding[]; most: number }) {
  const { findings, most } = props;
  const classes = useStyles();
  const labelId = useId();
  const { t } = useTranslationRef(rungTranslationRef);
  const tab = useEntityTabLink();
  const open = findings.filter(({ accepted }) => !accepted);
  const shown = open.slice(0, most);
  const more = open.length - shown.length;
  const accepted = findings.length - open.length;

  if (findings.length === 0) {
    return null;
  }
  return (
    <section className={classes.root} aria-labelledby={labelId}>
      <div className={classes.head}>
        <h5 id={labelId} className={classes.label}>
          {t('card.findings.label')}
        </h5>
        <span>
          {more > 0 && (
            <OptionalLink to={tab && `${tab}#findings`}>
              {shown.length > 0
                ? t('card.findings.more', { count: more })
                : t('card.findings.open', { count: more })}
            </OptionalLink>
          )}
          {more > 0 && accepted > 0 && ' · '}
          {accepted > 0 && t('card.findings.accepted', { count: accepted })}
        </span>
      </div>
      {shown.length > 0 && (
        <Suspense fallback={<div style={{ height: LINE * shown.length }} />}>
          <FindingList findings={shown} />
        </Suspense>
      )}
    </section>
  );
}
