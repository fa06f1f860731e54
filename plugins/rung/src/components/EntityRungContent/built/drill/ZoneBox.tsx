import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Loss, countPods, ZoneOfPlace } from './losses';
import { LossButton } from './LossButton';
import { NodeBox } from './NodeBox';
import { toneColor } from '../../../../theme';
import { ToneIcon } from '../../../shared';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 8,
    minWidth: 0,
    padding: theme.spacing(1.5),
  },
  lost: {
    background: `repeating-linear-gradient(135deg, ${theme.palette.action.hover} 0 8px, transparent 8px 16px)`,
    border: `2px dashed ${toneColor(theme, 'bad')}`,
    padding: theme.spacing(1.5) - 1,
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    justifyContent: 'space-between',
  },
  state: { fontSize: 12, fontWeight: 700, whiteSpace: 'nowrap' },
  nodes: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))',
    marginTop: theme.spacing(1),
  },
  counts: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    marginTop: theme.spacing(0.75),
  },
}));

/** A zone with the nodes that have pods of the entity, now or after the loss. */
export function ZoneBox(props: {
  zone: ZoneOfPlace;
  /** What is chosen to be lost. */
  loss: Loss | undefined;
  /** Whether it is known what follows from it. */
  isKnown: boolean;
  onChoose: (loss: Loss | undefined) => void;
}) {
  const { zone: column, loss, isKnown, onChoose } = props;
  const { zone, nodes } = column;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const restore = () => onChoose(undefined);
  const isLost = Boolean(loss && 'lostZone' in loss && loss.lostZone === zone);
  const { running, lost, placed } = countPods(nodes);
  const here = isKnown ? 'stays' : 'running';
  const counts = [
    ...(running > 0 ? [t(`drill.here.${here}`, { count: running })] : []),
    ...(lost > 0 ? [t('drill.here.lost', { count: lost })] : []),
    ...(placed > 0 ? [t('drill.here.placed', { count: placed })] : []),
  ];

  return (
    <div className={isLost ? `${classes.root} ${classes.lost}` : classes.root}>
      <div className={classes.head}>
        {zone === undefined ? (
          <strong>{t('drill.noZone')}</strong>
        ) : (
          <LossButton
            label={t('drill.zone', { name: zone })}
            isLost={isLost}
            onLose={() => onChoose({ lostZone: zone })}
            onRestore={restore}
          />
        )}
        {loss && zone !== undefined && (
          <span className={classes.state}>
            <ToneIcon tone={isLost ? 'bad' : 'ok'} />{' '}
            {t(isLost ? 'drill.lost' : 'drill.stays')}
          </span>
        )}
      </div>
      <div className={classes.counts}>
        {nodes.length > 0 ? format.list(counts) : t('drill.none')}
      </div>
      <div className={classes.nodes}>
        {nodes.map(node => (
          <NodeBox
            key={node.node}
            node={node}
            isChosen={Boolean(
              loss && 'lostNode' in loss && loss.lostNode === node.node,
            )}
            onLose={() => onChoose({ lostNode: node.node })}
            onRestore={restore}
          />
        ))}
      </div>
    </div>
  );
}
