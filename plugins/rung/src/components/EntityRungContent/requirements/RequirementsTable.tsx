import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../../translation';
import { foldingTableStyles } from '../../shared';
import { RequirementRow } from './RequirementRow';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  // Long values wrap within their column and leave the others their room.
  fixed: { tableLayout: 'fixed' },
  name: { width: '15%' },
  value: { width: '15%' },
  source: { width: '20%' },
  rung: { width: '15%' },
  distance: {},
}));

/** Every requirement, one row each. */
export function RequirementsTable(props: {
  demands: Demand[];
  scaleOf: (demand: Demand) => ReactNode;
}) {
  const { demands, scaleOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const columns = ['name', 'value', 'source', 'rung', 'distance'] as const;

  return (
    <table className={classes.table} aria-label={t('tab.requirements.caption')}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th
              key={column}
              className={`${classes.columnHeading} ${classes[column]}`}
              scope="col"
            >
              {t(`tab.requirements.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
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
