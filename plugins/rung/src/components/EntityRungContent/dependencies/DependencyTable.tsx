import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  RelatedEntity,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { Chip, EntityName, foldingTableStyles } from '../../shared';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  link: { fontWeight: 400 },
}));

/** What it depends on, each with the rung it needs and what it promises. */
export function DependencyTable(props: {
  dependencies: RelatedEntity[];
  /** The rung of the entity itself, where it is assessed. */
  resilience?: ResilienceRung;
}) {
  const { dependencies, resilience: own } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const columns = ['entity', 'rung', 'availability'] as const;

  function rungWords({ entityRef, resilience }: RelatedEntity): string {
    if (entityRef === undefined) {
      return t('requirement.withheld');
    }
    return resilience
      ? t('word.rung', { rung: String(resilience) })
      : t('tab.dependencies.unassessed');
  }

  function availabilityWords(related: RelatedEntity): string {
    if (related.entityRef === undefined) {
      return t('requirement.withheld');
    }
    return related.availability === undefined
      ? t('tab.dependencies.notStated')
      : format.amount(related.availability, 'percent');
  }

  return (
    <table className={classes.table} aria-label={t('tab.dependencies.caption')}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} className={classes.columnHeading} scope="col">
              {t(`tab.dependencies.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dependencies.map(({ entityRef, resilience, availability }, index) => (
          <tr key={entityRef ?? index} className={classes.row}>
            <th className={`${classes.rowHeading} ${classes.link}`} scope="row">
              <EntityName
                entityRef={entityRef}
                hidden={t('tab.hidden.entity')}
              />
            </th>
            <td
              className={classes.cell}
              data-label={t('tab.dependencies.column.rung')}
            >
              {rungWords({ entityRef, resilience })}{' '}
              {own && resilience && resilience < own && (
                <Chip tone="warning">{t('tab.dependencies.below')}</Chip>
              )}
            </td>
            <td
              className={classes.cell}
              data-label={t('tab.dependencies.column.availability')}
            >
              {availabilityWords({ entityRef, availability })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
