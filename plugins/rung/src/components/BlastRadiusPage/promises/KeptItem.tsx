import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { BlastItem, LossKind } from '@rung/backstage-plugin-rung-common/wire';
import { RowProps } from '../BlastItemPages';
import { PromiseMark } from './PromiseMark';
import { usePromiseText } from './usePromiseText';

const useStyles = makeStyles(theme => ({
  root: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0.25, 2),
    gridTemplateColumns:
      'minmax(0, 184fr) minmax(0, 130fr) minmax(0, 380fr) minmax(0, 130fr)',
    padding: theme.spacing(1, 0),
    '&:last-child': { borderBottom: 0 },
  },
  name: { overflowWrap: 'anywhere' },
  text: { fontSize: 13 },
  owner: { color: theme.palette.text.secondary, fontSize: 12.5 },
  '@container (max-width: 699px)': {
    root: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** A promise that is kept, on one line. */
export function KeptItem(props: {
  item: BlastItem;
  kind: LossKind;
  row: RowProps | undefined;
}) {
  const { item, kind, row } = props;
  const classes = useStyles();
  const { statement, evidence } = usePromiseText(kind);
  return (
    <li {...row} className={classes.root}>
      <div className={classes.name}>
        <EntityRefLink
          entityRef={item.entityRef}
          title={item.title}
          hideIcon
          disableTooltip
        />
      </div>
      <div>
        <PromiseMark state="kept" />
      </div>
      <div className={classes.text}>
        {[statement(item), evidence(item)].filter(Boolean).join('. ')}
      </div>
      <div className={classes.owner}>
        <EntityRefLinks entityRefs={[...item.owners]} hideIcons />
      </div>
    </li>
  );
}
