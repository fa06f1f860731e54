import { makeStyles } from '@material-ui/core/styles';
import { HistoryItem } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { useChangeSentences } from './useChangeSentences';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: `2px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0, 0, 2, 2),
    position: 'relative',
    '&::before': {
      background: theme.palette.primary.main,
      borderRadius: '50%',
      content: '""',
      height: 10,
      left: -6,
      position: 'absolute',
      top: 5,
      width: 10,
    },
  },
  time: { color: theme.palette.text.secondary, fontSize: 12.5 },
  verdict: { fontWeight: 700 },
  causes: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** One change: when, what became of the verdict, and what moved it. */
export function TimelineItem(props: {
  item: HistoryItem;
  /** Whether nothing is known of before. */
  isFirst: boolean;
}) {
  const format = useFormat();
  const { item, isFirst } = props;
  const classes = useStyles();
  const { verdictOf, causesOf } = useChangeSentences();
  const causes = causesOf(item);

  return (
    <li className={classes.root}>
      <time className={classes.time} dateTime={item.at}>
        {format.time(item.at)}
      </time>
      {verdictOf(item, isFirst).map(sentence => (
        <div key={sentence} className={classes.verdict}>
          {sentence}
        </div>
      ))}
      {causes.length > 0 && (
        <ul className={classes.causes}>
          {causes.map(cause => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
