import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  BlastItem,
  LossKind,
  PromiseState,
} from '@rung/backstage-plugin-rung-common/wire';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Chain } from '../../losses';
import { RowProps } from '../BlastItemPages';
import { PromiseMark } from './PromiseMark';
import { usePromiseText } from './usePromiseText';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 184fr) minmax(0, 208fr) minmax(0, 460fr)',
    marginBottom: theme.spacing(1.5),
    padding: theme.spacing(1.5),
  },
  broken: { border: `2px solid ${toneColor(theme, 'bad')}` },
  name: { fontWeight: 700, overflowWrap: 'anywhere' },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
  label: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    fontWeight: 700,
    lineHeight: '16px',
  },
  evidence: { fontSize: 12.5, marginTop: theme.spacing(0.5) },
  '@container (max-width: 699px)': {
    root: {
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
}));

/** A promise that is not kept for certain: what is stated, and what becomes of it. */
export function PromiseItem(props: {
  item: BlastItem;
  state: PromiseState;
  kind: LossKind;
  row: RowProps | undefined;
}) {
  const { item, state, kind, row } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { statement, evidence } = usePromiseText(kind);
  const why = evidence(item);
  return (
    <li
      {...row}
      className={
        state === 'broken' ? `${classes.root} ${classes.broken}` : classes.root
      }
    >
      <div>
        <div className={classes.name}>
          <EntityRefLink
            entityRef={item.entityRef}
            title={item.title}
            hideIcon
            disableTooltip
          />
        </div>
        <div className={classes.aside}>
          <EntityRefLinks entityRefs={[...item.owners]} hideIcons />
        </div>
      </div>
      <div>
        <div className={classes.label}>{t('blastRadius.promises.states')}</div>
        {statement(item)}
      </div>
      <div>
        <PromiseMark state={state} />
        {item.state === 'down' && (
          <Chain
            entityRef={item.entityRef}
            name={item.title ?? item.name}
            steps={item.chain}
            skipped={item.skipped}
          />
        )}
        {why && <div className={classes.evidence}>{why}</div>}
      </div>
    </li>
  );
}
