import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  findingDefinition,
  FindingId,
} from '@rung/backstage-plugin-rung-common';
import { EndingAcceptance } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(2),
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(0.75, 0),
  },
  day: { fontWeight: 700, minWidth: 96 },
  what: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  aside: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
  },
}));

/** Which acceptances end when, and whose they are. */
export function AcceptanceItems(props: {
  items: readonly EndingAcceptance[];
  /** What names the entity of one of them. */
  nameOf: (acceptance: EndingAcceptance) => ReactNode;
  /** What can be done about it. */
  actionOf?: (acceptance: EndingAcceptance) => ReactNode;
}) {
  const { items, nameOf, actionOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  return (
    <ul className={classes.list} aria-label={t('acceptances.title')}>
      {items.map(item => (
        <li key={`${item.entityRef} ${item.finding}`} className={classes.item}>
          <span className={classes.day}>{format.day(item.until)}</span>{' '}
          <span className={classes.what}>
            {nameOf(item)}{' '}
            <span className={classes.aside}>
              {findingDefinition(item.finding)
                ? textOf(`title.${item.finding as FindingId}`)
                : item.finding}
              {item.owners.map(owner => (
                <span key={owner}>
                  {' · '}
                  <EntityDisplayName
                    entityRef={owner}
                    hideIcon
                    disableTooltip
                  />
                </span>
              ))}
            </span>
          </span>{' '}
          {actionOf?.(item)}
        </li>
      ))}
    </ul>
  );
}
