import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ScrollRegion, wideTableStyles } from '../../shared';
import { RungName } from './RungName';
import { comparedBy, ComparedRung } from './useComparedRungs';

const useStyles = makeStyles(theme => ({
  ...wideTableStyles(theme),
  axis: { color: theme.palette.text.secondary, fontWeight: 600 },
  // The platform is no step of the path: it stands apart.
  apart: { borderLeft: `3px double ${theme.palette.text.secondary}` },
}));

/** A column for each rung: the path, and apart from it the platform. */
export function ComparisonTable(props: {
  path: ComparedRung[];
  platform: ComparedRung[];
}) {
  const { path, platform } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const caption = t('ladderPage.compare.caption');

  return (
    <ScrollRegion label={caption}>
      <table className={classes.table} aria-label={caption}>
        <colgroup />
        <colgroup span={path.length} />
        <colgroup span={platform.length} />
        <thead>
          <tr>
            <td />
            <th className={classes.axis} scope="colgroup" colSpan={path.length}>
              {t('ladderPage.compare.path')}
            </th>
            <th
              className={`${classes.axis} ${classes.apart}`}
              scope="colgroup"
              colSpan={platform.length}
            >
              {t('ladderPage.compare.platform')}
            </th>
          </tr>
          <tr>
            <td />
            {path.map(({ rung, name }) => (
              <th key={rung} scope="col">
                <RungName rung={rung} name={name} />
              </th>
            ))}
            {platform.map(({ rung, name }) => (
              <th key={rung} scope="col" className={classes.apart}>
                <RungName rung={rung} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedBy.map(row => (
            <tr key={row}>
              <th scope="row">{t(`ladderPage.compare.row.${row}`)}</th>
              {path.map(({ rung, said }) => (
                <td key={rung}>{said[row]}</td>
              ))}
              {platform.map(({ rung, said }) => (
                <td key={rung} className={classes.apart}>
                  {said[row]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
