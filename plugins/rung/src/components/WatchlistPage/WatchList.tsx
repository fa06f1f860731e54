import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useWatchSentences } from './useWatchSentences';
import { Watch } from './watches';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${theme.palette.divider}`,
    columnGap: theme.spacing(2),
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 2fr) minmax(0, 4fr) minmax(100px, 1fr)',
    lineHeight: 1.45,
    padding: theme.spacing(1, 0),
    '&:first-child': { borderTop: 0 },
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    overflowWrap: 'anywhere',
  },
  busy: { opacity: 0.5 },
  '@container (max-width: 699px)': {
    item: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: theme.spacing(0.5) },
  },
}));

/** Entities, each with why it is on the list and whom to ask. */
export function WatchList(props: {
  watch: Watch;
  label: string;
  items: readonly AssessmentSummary[];
  busy: boolean;
}) {
  const { watch, label, items, busy } = props;
  const classes = useStyles();
  const sentencesOf = useWatchSentences();

  return (
    <ul
      className={busy ? `${classes.list} ${classes.busy}` : classes.list}
      aria-label={label}
      aria-busy={busy}
    >
      {items.map(item => (
        <li key={item.entityRef} className={classes.item}>
          <span className={classes.name}>
            <EntityRefLink
              entityRef={item.entityRef}
              title={item.title}
              hideIcon
              disableTooltip
            />
          </span>
          <span>
            {sentencesOf(watch.id, item).map(sentence => (
              <p key={sentence} className={classes.sentence}>
                {sentence}
              </p>
            ))}
          </span>
          <span className={classes.aside}>
            <EntityRefLinks entityRefs={item.owners} hideIcons />
          </span>
        </li>
      ))}
    </ul>
  );
}
