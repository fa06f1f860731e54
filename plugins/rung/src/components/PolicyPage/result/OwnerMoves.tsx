import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { PreviewOwner } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Paragraph, Subheading } from '../../shared';
import { smallTableStyles } from './smallTableStyles';

const useStyles = makeStyles(smallTableStyles);
const columns = ['moved', 'up', 'down'] as const;

/** Whom it concerns, those first of whom most moves. */
export function OwnerMoves(props: {
  owners: readonly PreviewOwner[];
  more: number;
}) {
  const { owners, more } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  if (owners.length === 0) {
    return null;
  }
  return (
    <div>
      <Subheading>{t('policyPage.result.owners')}</Subheading>
      <table
        className={classes.table}
        aria-label={t('policyPage.result.owners')}
      >
        <thead>
          <tr>
            <th scope="col">{t('policyPage.result.column.owner')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className={classes.number}>
                {t(`policyPage.result.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owners.map(owner => (
            <tr key={owner.owner}>
              <th scope="row">
                <EntityRefLink entityRef={owner.owner} hideIcon />
              </th>
              {columns.map(column => (
                <td key={column} className={classes.number}>
                  {format.count(owner[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Paragraph>
          {t('policyPage.result.moreOwners', {
            count: more,
            number: format.count(more),
          })}
        </Paragraph>
      )}
    </div>
  );
}
