import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import {
  Chain,
  LossLink,
  SinglePointsRemarks,
  useSinglePoints,
} from '../../losses';
import { Skeleton } from '../../request';
import { focusOutline } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  summary: {
    cursor: 'pointer',
    fontWeight: 600,
    '&:focus-visible': focusOutline(theme),
  },
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  item: { marginBottom: theme.spacing(1) },
  aside: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** What takes an entity down all by itself, each with the way that it takes. */
export function SinglePointsPart() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, error } = useSinglePoints(entityRef);
  const name = entity.metadata.title ?? entity.metadata.name;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();

  if (!value) {
    return (
      <div className={classes.root}>
        {error ? (
          t('losses.single.failed')
        ) : (
          <Skeleton height={20} label={t('losses.single.loading')} />
        )}
      </div>
    );
  }
  const { items, total } = value;
  const more = total - items.length;
  const number = (count: number) => ({ count, number: format.count(count) });
  const remarks = (
    <div className={classes.aside}>
      {more > 0 && t('losses.single.more', number(more))}{' '}
      <SinglePointsRemarks points={value} />
    </div>
  );
  return (
    <div className={classes.root}>
      {total === 0 ? (
        remarks
      ) : (
        <details>
          <summary className={classes.summary}>
            {t('losses.single.summary', number(total))}
          </summary>
          <ul className={classes.list} aria-label={t('losses.single.title')}>
            {items.map(({ loss, chain }, index) => (
              <li
                key={`${loss.kind} ${loss.name ?? index}`}
                className={classes.item}
              >
                <LossLink loss={loss} />
                <Chain entityRef={entityRef} name={name} steps={chain} />
              </li>
            ))}
          </ul>
          {remarks}
        </details>
      )}
    </div>
  );
}
