import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Term } from '../../shared';
import { RequirementRow } from './RequirementRow';
import { useTableStyles } from './useTableStyles';

const columns = ['name', 'value', 'source', 'rung', 'onScale'] as const;

/** Every requirement that calls for a rung, one line each. */
export function RequirementsTable(props: {
  demands: readonly Demand[];
  scaleOf: (demand: Demand) => ReactNode;
}) {
  const { demands, scaleOf } = props;
  const classes = useTableStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);

  return (
    <table className={classes.table} aria-label={t('tab.requirements.caption')}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} className={classes[column]} scope="col">
              {column === 'rung' ? (
                <Term term="rung">{t('tab.requirements.column.rung')}</Term>
              ) : (
                t(`tab.requirements.column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={classes.body}>
        {demands.map(demand => (
          <RequirementRow
            key={demand.key}
            demand={demand}
            scale={scaleOf(demand)}
          />
        ))}
      </tbody>
    </table>
  );
}
