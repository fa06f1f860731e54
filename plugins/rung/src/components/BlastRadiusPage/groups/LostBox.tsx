import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastRadius } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { softColor, toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useLossText } from '../../losses';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
  },
  lost: {
    alignItems: 'center',
    background: softColor(theme, 'bad'),
    border: `2px solid ${toneColor(theme, 'bad')}`,
    borderRadius: 6,
    color: toneColor(theme, 'bad'),
    display: 'flex',
    flex: '1 1 auto',
    flexWrap: 'wrap',
    fontSize: 13,
    gap: theme.spacing(0.75, 1.5),
    minWidth: 0,
    padding: theme.spacing(1, 1.5),
  },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
  clusters: {
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 12,
    gap: theme.spacing(0.75, 1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  cluster: {
    background: theme.palette.background.paper,
    border: '1px solid currentColor',
    borderRadius: theme.shape.borderRadius,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    padding: theme.spacing(0, 1),
  },
  left: {
    border: `1px dashed ${toneColor(theme, 'unknown')}`,
    borderRadius: 6,
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    padding: theme.spacing(1, 2),
  },
}));

/** What is lost, with its clusters, and what is left elsewhere. */
export function LostBox(props: {
  radius: Pick<BlastRadius, 'loss' | 'clusters'>;
}) {
  const { loss, clusters } = props.radius;
  const { lost, lostCount, left } = clusters;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { shortOf } = useLossText();
  const number = (count: number) => ({ count, number: format.count(count) });
  const named = lost.filter(({ name }) => name !== undefined);
  const others = lostCount - named.length;
  const rest =
    named.length === 0
      ? t('blastRadius.groups.clusters', number(others))
      : t('blastRadius.groups.moreClusters', number(others));
  return (
    <div className={classes.root}>
      <div className={classes.lost}>
        <span className={classes.name}>
          {t(`blastRadius.groups.lost.${loss.kind}`, { name: shortOf(loss) })}
        </span>
        {lostCount > 0 && loss.kind !== 'cluster' && (
          <ul
            className={classes.clusters}
            aria-label={t('blastRadius.groups.lostClusters')}
          >
            {named.map(cluster => (
              <li key={cluster.name} className={classes.cluster}>
                {shortOf(cluster)}
              </li>
            ))}
            {others > 0 && <li>{rest}</li>}
          </ul>
        )}
      </div>
      {left > 0 && (
        <div className={classes.left}>
          {t('blastRadius.groups.left', number(left))}
        </div>
      )}
    </div>
  );
}
