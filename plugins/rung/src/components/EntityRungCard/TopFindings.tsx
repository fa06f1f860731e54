import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { lazy, Suspense } from 'react';
import { useEntityTabLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { Fact, OptionalLink } from '../shared';
import { loadFindingList } from './loadFindingList';

const FindingList = lazy(() =>
  loadFindingList().then(m => ({ default: m.FindingList })),
);

const useStyles = makeStyles(theme => ({
  root: { margin: 0 },
  accepted: { color: theme.palette.text.secondary },
}));

/** The gravest open findings; the rest, and what is accepted, as a count. */
export function TopFindings(props: { findings: Finding[]; most: number }) {
  const { findings, most } = props;
  const classes = useStyles();
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
    <dl className={classes.root}>
      <Fact label={t('card.findings.label')}>
        {shown.length > 0 && (
          <Suspense fallback={null}>
            <FindingList findings={shown} />
          </Suspense>
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
