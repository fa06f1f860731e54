import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Subheading } from '../../shared';
import { smallTableStyles } from './smallTableStyles';

const useStyles = makeStyles(smallTableStyles);
const sides = ['couldGo', 'toBuild'] as const;

/** What it would give back, and what it would cost, in regions, clusters and zones. */
export function UnitMoves(props: { preview: PolicyPreview }) {
  const { preview } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const rows = sides.flatMap(side =>
    preview[side].map(units => ({ side, ...units })),
  );
  if (rows.length === 0) {
    return null;
  }
  return (
    <div>
      <Subheading>{t('policyPage.result.units')}</Subheading>
      <table
        className={classes.table}
        aria-label={t('policyPage.result.units')}
      >
        <thead>
          <tr>
            <th scope="col">{t('policyPage.result.column.unit')}</th>
            <th scope="col" className={classes.number}>
              {t('policyPage.result.column.today')}
            </th>
            <th scope="col" className={classes.number}>
              {t('policyPage.result.column.then')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, kind, before, after }) => (
            <tr key={`${side} ${kind}`}>
              <th scope="row">{t(`policyPage.result.${side}.${kind}`)}</th>
              <td className={classes.number}>{format.count(before)}</td>
              <td className={classes.number}>{format.count(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Description>{t('policyPage.result.unitsNote')}</Description>
    </div>
  );
}
