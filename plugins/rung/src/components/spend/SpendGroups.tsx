import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  Spend,
  SpendGroup,
  SpendUnits,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { ColumnHeadings, foldingTableStyles, outOfSight } from '../shared';
import { SpendGrouping } from './groupings';
import { useUnitsText } from './useUnitsText';

/** Those with most that could go; the file of entities has all. */
const MOST_SHOWN = 8;

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme, 620),
  caption: outOfSight,
  more: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** What could go and what is missing, group by group. */
export function SpendGroups(props: {
  spend: Spend;
  groups: readonly SpendGroup[];
  /** By what these groups are made. */
  groupBy: SpendGrouping;
}) {
  const { spend, groups, groupBy } = props;
  const { prices, totals } = spend;
  const classes = useStyles();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();
  const unitsText = useUnitsText();
  const shown = groups.slice(0, MOST_SHOWN);
  const rest = groups.length - shown.length;
  const couldGo = t(
    totals.clusters.free === undefined
      ? 'label.noLongerNeeded'
      : 'label.couldGo',
  );

  const cell = (label: string, { units, priced }: SpendUnits) => {
    const text = unitsText(units);
    return (
      <td className={classes.cell} data-label={text && `${label}:`}>
        {text}
        {prices && priced?.amount !== undefined && (
          <div className={classes.aside}>
            {t('monthly', {
              amount: format.money(priced.amount, prices.currency),
            })}
          </div>
        )}
      </td>
    );
  };

  return (
    <>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('table.caption')}</caption>
        <ColumnHeadings
          classes={classes}
          headings={[t(`group.${groupBy}`), couldGo, t('label.closing')]}
        />
        <tbody>
          {shown.map(group => (
            <tr key={group.name ?? ''} className={classes.row}>
              <th scope="row" className={classes.rowHeading}>
                {group.name === undefined ? (
                  t(`table.none.${groupBy}`)
                ) : (
                  <EntityRefLink entityRef={group.name} hideIcon />
                )}
              </th>
              {cell(couldGo, group.couldGo)}
              {cell(t('label.closing'), group.closing)}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={classes.more}>
          {t('table.more', { count: rest, number: format.count(rest) })}
        </p>
      )}
    </>
  );
}
