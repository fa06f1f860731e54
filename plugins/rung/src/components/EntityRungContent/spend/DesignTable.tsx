import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Design, SpareCapacity } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungSpendTranslationRef } from '../../../translation/rungSpendTranslationRef';
import { ColumnHeadings, foldingTableStyles, outOfSight } from '../../shared';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme, 520),
  caption: outOfSight,
}));

/** What is built beside what is enough, a row for each kind of unit. */
export function DesignTable(props: { design: Design }) {
  const { units, spare } = props.design;
  const classes = useStyles();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();

  function spareText(capacity: SpareCapacity | undefined): string {
    if (!capacity) {
      return t('design.none');
    }
    const { domain, parts, share } = capacity;
    return domain === 'node' || parts === undefined || share === undefined
      ? t(`design.lose.${domain}`)
      : t(`design.share.${domain}`, {
          share: format.percentage(share),
          parts: format.count(parts),
        });
  }

  const rows = [
    ...units.map(({ kind, built, enough }) => ({
      kind,
      built: built === undefined ? t('design.notKnown') : format.count(built),
      enough: enough === undefined ? t('design.any') : format.count(enough),
    })),
    {
      kind: 'spare' as const,
      built: spareText(spare.built),
      enough: spareText(spare.enough),
    },
  ];

  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('design.caption')}</caption>
      <ColumnHeadings
        classes={classes}
        headings={(['unit', 'built', 'enough'] as const).map(column =>
          t(`design.${column}`),
        )}
      />
      <tbody>
        {rows.map(({ kind, built, enough }) => (
          <tr key={kind} className={classes.row}>
            <th scope="row" className={classes.rowHeading}>
              {t(`design.${kind}`)}
            </th>
            <td className={classes.cell} data-label={`${t('design.built')}:`}>
              {built}
            </td>
            <td className={classes.cell} data-label={`${t('design.enough')}:`}>
              {enough}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
