import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { BlastItem, BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { EntityHeading, foldingTableStyles } from '../../shared';
import { WhyCell } from './WhyCell';

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
  state: BlastState;
  items: readonly BlastItem[];
  /** What they are, as they are called together. */
  noun: 'component' | 'entity';
}) {
  const { label, state, items, noun } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const why = t(`blastRadius.entities.column.${state}`);
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
          <th className={classes.columnHeading} scope="col">
            {why}
          </th>
          <th
            className={`${classes.columnHeading} ${classes.owners}`}
            scope="col"
          >
            {owners}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.entityRef} className={classes.row}>
            <EntityHeading classes={classes} entity={item} />
            <td className={classes.cell} data-label={why}>
              <WhyCell item={item} />
            </td>
            <td className={classes.cell} data-label={owners}>
              <EntityRefLinks entityRefs={[...item.owners]} hideIcons />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
