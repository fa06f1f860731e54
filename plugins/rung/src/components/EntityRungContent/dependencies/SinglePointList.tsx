import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Chain, LossLink, SinglePointsRemarks } from '../../losses';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 1), padding: 0 },
  item: { marginBottom: theme.spacing(1) },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    marginBottom: theme.spacing(2),
  },
}));

/** What takes an entity down all by itself, each with the way that it takes. */
export function SinglePointList(props: { points: SinglePoints }) {
  const { points } = props;
  const { entityRef, items, total } = points;
  const { entity } = useEntity();
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const more = total - items.length;
  return (
    <>
      <ul className={classes.list} aria-label={t('losses.single.title')}>
        {items.map(({ loss, chain }, index) => (
          <li
            key={`${loss.kind} ${loss.name ?? index}`}
            className={classes.item}
          >
            <LossLink loss={loss} />
            <Chain
              entityRef={entityRef}
              name={entity.metadata.title ?? entity.metadata.name}
              steps={chain}
            />
          </li>
        ))}
      </ul>
      <div className={classes.aside}>
        {more > 0 && (
          <div>
            {t('losses.single.more', {
              count: more,
              number: format.count(more),
            })}
          </div>
        )}
        <div>
          <SinglePointsRemarks points={points} />
        </div>
      </div>
    </>
  );
}
