import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { PreviewFinding } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Subheading } from '../../shared';
import { smallTableStyles } from './smallTableStyles';

const useStyles = makeStyles(smallTableStyles);
const columns = ['appear', 'go'] as const;

/** Which findings would appear, and which would go. */
export function FindingMoves(props: { findings: readonly PreviewFinding[] }) {
  const { findings } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  if (findings.length === 0) {
    return null;
  }
  return (
    <div>
      <Subheading>{t('policyPage.result.findings')}</Subheading>
      <table
        className={classes.table}
        aria-label={t('policyPage.result.findings')}
      >
        <thead>
          <tr>
            <th scope="col">{t('policyPage.result.column.finding')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className={classes.number}>
                {t(`policyPage.result.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map(finding => (
            <tr key={finding.id}>
              <th scope="row">
                {findingT(`title.${finding.id as FindingId}`)}
              </th>
              {columns.map(column => (
                <td key={column} className={classes.number}>
                  {format.count(finding[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
