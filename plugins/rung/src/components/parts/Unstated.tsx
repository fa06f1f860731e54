import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Subheading } from '../shared';
import { Parts } from './useParts';

const MOST_NAMED = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Which parts lack which of the six numbers. */
export function Unstated(props: { parts: Parts['items'] }) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const lacking = props.parts.filter(
    ({ missing, unreadable }) => missing.length + unreadable.length > 0,
  );
  const more = lacking.length - MOST_NAMED;

  if (lacking.length === 0) {
    return null;
  }
  return (
    <>
      <Subheading>{entityT('parts.unstated.title')}</Subheading>
      <ul className={classes.list}>
        {lacking
          .slice(0, MOST_NAMED)
          .map(({ entityRef, title, missing, unreadable }) => (
            <li key={entityRef}>
              <EntityRefLink entityRef={entityRef} title={title} hideIcon />
              {': '}
              {format.list(
                [...missing, ...unreadable].map(key =>
                  t(`requirement.name.${key}`),
                ),
              )}
            </li>
          ))}
        {more > 0 && <li>{entityT('parts.unstated.more', { count: more })}</li>}
      </ul>
    </>
  );
}
