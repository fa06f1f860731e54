import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Fact } from '../../shared';
import { RungName } from './RungName';
import { comparedBy, ComparedRung } from './useComparedRungs';

const useStyles = makeStyles(theme => ({
  axis: {
    color: theme.palette.text.secondary,
    fontSize: 14,
    fontWeight: 600,
    margin: theme.spacing(2, 0, 1),
  },
  rung: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1.5, 0),
  },
  name: { fontSize: 14, margin: theme.spacing(0, 0, 1) },
  facts: { margin: 0 },
}));

/** One rung after another: the path, and after it the platform. */
export function ComparisonList(props: {
  path: ComparedRung[];
  platform: ComparedRung[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <>
      {(['path', 'platform'] as const).map(axis => (
        <div key={axis}>
          <h3 className={classes.axis}>{t(`ladderPage.compare.${axis}`)}</h3>
          {props[axis].map(({ rung, name, said }) => (
            <div key={rung} className={classes.rung}>
              <h4 className={classes.name}>
                <RungName rung={rung} name={name} />
              </h4>
              <dl className={classes.facts}>
                {comparedBy
                  .filter(row => said[row] !== '')
                  .map(row => (
                    <Fact key={row} label={t(`ladderPage.compare.row.${row}`)}>
                      {said[row]}
                    </Fact>
                  ))}
              </dl>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
