import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { EntityObservation } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungFindingTranslationRef } from '../../../../translation/rungFindingTranslationRef';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Subheading } from '../../../shared';
import { useUnknownText } from '../useUnknownText';
import { FoundCheck } from './FoundCheck';
import { sortChecks } from './sortChecks';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 1), paddingLeft: theme.spacing(2.5) },
  found: {
    columnGap: theme.spacing(4),
    columns: '340px 2',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  part: { fontSize: 13, margin: theme.spacing(1.5, 0, 0.5) },
  passed: {
    marginTop: theme.spacing(1),
    '& summary': { cursor: 'pointer', fontSize: 13, fontWeight: 700 },
  },
}));

/** What checks have come to where the entity runs. */
export function ChecksView(props: {
  observation: EntityObservation;
  /** Those that matter by what is needed. */
  findings: readonly Finding[];
}) {
  const { observation, findings } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const unknownText = useUnknownText();
  const { checks } = observation;
  const { found, passed, unmade } = sortChecks(checks);

  return (
    <>
      <Subheading>{t('checks.title')}</Subheading>
      {found.length > 0 && (
        <>
          <h4 className={classes.part}>{t('checks.found')}</h4>
          <ul className={classes.found}>
            {found.map(check => (
              <FoundCheck
                key={check.id}
                check={check}
                places={observation.places}
                finding={findings.find(({ id }) => id === check.id)}
              />
            ))}
          </ul>
        </>
      )}
      {unmade.length > 0 && (
        <>
          <h4 className={classes.part}>{t('checks.unmade')}</h4>
          <ul className={classes.list}>
            {unmade.map(group => (
              <li key={`${group.unknown} ${group.resource}`}>
                {format.list(
                  group.checks.map(({ id }) => findingT(`title.${id}`)),
                )}
                {': '}
                {unknownText(group)}
              </li>
            ))}
          </ul>
        </>
      )}
      {passed.length > 0 && (
        <details className={classes.passed}>
          <summary>{t('checks.allPassed', { count: passed.length })}</summary>
          <ul className={classes.list}>
            {passed.map(({ id }) => (
              <li key={id}>{findingT(`title.${id}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
