import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { CatalogChange } from '@rung/backstage-plugin-rung-common/wire';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { useListStyles } from './useListStyles';
import { useMoveText } from './useMoveText';

/** What moved in the last week, the latest first. */
export function Changes(props: { changes: readonly CatalogChange[] }) {
  const { changes } = props;
  const classes = useListStyles();
  const { t } = useTranslationRef(rungScanTranslationRef);
  const moveText = useMoveText();

  return (
    <>
      <h3 className={classes.title}>{t('widget.changes.title')}</h3>
      {changes.length === 0 ? (
        <div className={classes.aside}>{t('widget.changes.none')}</div>
      ) : (
        <ul className={classes.list}>
          {changes.map(change => (
            <li key={change.id} className={classes.item}>
              <EntityRefLink
                entityRef={change.entityRef}
                title={change.title}
              />
              <div className={classes.aside}>{moveText(change)}</div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
