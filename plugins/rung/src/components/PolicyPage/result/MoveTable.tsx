import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Subheading } from '../../shared';
import { smallTableStyles } from './smallTableStyles';

const useStyles = makeStyles(smallTableStyles);

/** From what to what, and how many. */
export function MoveTable(props: {
  label: string;
  moves: readonly { before: string; after: string; entities: number }[];
}) {
  const { label, moves } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <div>
      <Subheading>{label}</Subheading>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('policyPage.result.column.before')}</th>
            <th scope="col">{t('policyPage.result.column.after')}</th>
            <th scope="col" className={classes.number}>
              {t('policyPage.result.column.entities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ before, after, entities }) => (
            <tr key={`${before} ${after}`}>
              <td>{before}</td>
              <td>{after}</td>
              <td className={classes.number}>{format.count(entities)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
