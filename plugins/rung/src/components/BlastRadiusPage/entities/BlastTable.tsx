import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { BlastItem } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { EntityHeading, foldingTableStyles } from '../../shared';
import { RowProps } from '../BlastItemPages';
import { WhyCell } from './WhyCell';
import { WhyColumn } from './whyColumn';

/** Its columns are short. */
const FOLDS_BELOW = 700;

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme, FOLDS_BELOW),
  name: { width: '24%' },
  owners: { width: '18%' },
}));

/** Entities of which the same becomes, each with why. */
export function BlastTable(props: {
  label: string;
  items: readonly BlastItem[];
  /** What they are, as they are called together. */
  noun: 'component' | 'entity';
  /** Left out where there is nothing to say. */
  why: WhyColumn | undefined;
  rowProps: (index: number) => RowProps | undefined;
}) {
  const { label, items, noun, why, rowProps } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const reason = why && t(`blastRadius.entities.column.${why}`);
  const owners = t('blastRadius.entities.column.owners');
  return (
    <table className={classes.table} aria-label={label}>
      <thead className={classes.head}>
        <tr>
          <th
            className={`${classes.columnHeading} ${classes.name}`}
            scope="col"
          >
            {t(`blastRadius.entities.column.name.${noun}`)}
          </th>
          {reason && (
            <th className={classes.columnHeading} scope="col">
              {reason}
            </th>
          )}
          <th
            className={`${classes.columnHeading} ${classes.owners}`}
            scope="col"
          >
            {owners}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <tr key={item.entityRef} {...rowProps(index)} className={classes.row}>
            <EntityHeading classes={classes} entity={item} />
            {reason && (
              <td className={classes.cell} data-label={reason}>
                <WhyCell item={item} />
              </td>
            )}
            <td className={classes.cell} data-label={owners}>
              <EntityRefLinks entityRefs={[...item.owners]} hideIcons />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
