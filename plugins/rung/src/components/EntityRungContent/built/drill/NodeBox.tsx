import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PlaceNode } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { neutralColor } from '../../../../theme';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { useNames } from '../observation/useNames';
import { LossButton } from './LossButton';
import { PodMarks } from './PodMarks';
import { toneColor } from '../../../../theme';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    padding: theme.spacing(1),
  },
  lost: { borderColor: toneColor(theme, 'bad'), borderStyle: 'dashed' },
  head: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 12,
    gap: theme.spacing(0.5, 1),
    justifyContent: 'space-between',
  },
  asked: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  bar: {
    background: theme.palette.action.hover,
    borderRadius: 3,
    display: 'flex',
    height: 6,
    margin: theme.spacing(0.75, 0, 1),
    overflow: 'hidden',
  },
  before: { background: neutralColor(theme) },
  added: {
    background: `repeating-linear-gradient(90deg, ${toneColor(
      theme,
      'ok',
    )} 0 3px, transparent 3px 5px)`,
  },
}));

/** Most of a node that can be asked for. */
const ALL = 100;

/** A node with what is asked for of it, and the pods of the entity on it. */
export function NodeBox(props: {
  node: PlaceNode;
  onLose: () => void;
  onRestore: () => void;
  /** It is lost by itself, and not with its zone. */
  isChosen: boolean;
}) {
  const { node, onLose, onRestore, isChosen } = props;
  const { asked, lost, pods } = node;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const { nodeOf } = useNames();
  const name = nodeOf(node);
  const before = Math.min(ALL, asked.before);
  const added = lost ? 0 : Math.min(ALL, asked.after) - before;

  return (
    <div className={lost ? `${classes.root} ${classes.lost}` : classes.root}>
      <div className={classes.head}>
        <LossButton
          label={name}
          isLost={isChosen}
          isSmall
          onLose={onLose}
          onRestore={onRestore}
        />
        <span className={classes.asked}>
          {t('drill.asked', {
            share: format.percentage((lost ? asked.before : asked.after) / ALL),
          })}
        </span>
      </div>
      <div className={classes.bar} aria-hidden>
        <span className={classes.before} style={{ width: `${before}%` }} />
        <span className={classes.added} style={{ width: `${added}%` }} />
      </div>
      <PodMarks label={name} pods={pods} />
    </div>
  );
}
