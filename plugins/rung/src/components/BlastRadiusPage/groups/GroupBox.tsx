import { makeStyles } from '@material-ui/core/styles';
import { BlastGroup } from '@rung/backstage-plugin-rung-common/wire';
import { RefObject, useRef } from 'react';
import { toneColor } from '../../../theme';
import { Link } from '../../shared';
import { StateBar } from '../answer/StateBar';
import { BOX } from './layout';
import { useFocusHandover } from './useFocusHandover';
import { GroupNames } from './useGroupNames';
import { useGroupText } from './useGroupText';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.background.paper,
    border: `2px solid ${toneColor(theme, 'unknown')}`,
    borderRadius: 6,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    display: 'block',
    padding: theme.spacing(0.5, 1),
    ...BOX,
  },
  down: { borderColor: toneColor(theme, 'bad') },
  name: {
    fontSize: 13,
    fontWeight: 700,
    lineHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  counts: {
    color: theme.palette.text.secondary,
    fontSize: 11,
    lineHeight: '16px',
    marginTop: 3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** A system in the picture: what it is called, and what becomes of it. */
export function GroupBox(props: {
  group: BlastGroup;
  names: GroupNames;
  /** Where the focus goes if the box goes. */
  headline: RefObject<HTMLElement>;
}) {
  const { group, names, headline } = props;
  const { name, states } = group;
  const classes = useStyles();
  const textOf = useGroupText();
  const title = names.titleOf(name);
  const text = textOf(group);
  const root = useRef<HTMLDivElement>(null);
  useFocusHandover(root, headline);
  return (
    <div
      ref={root}
      className={
        states.down > 0 ? `${classes.root} ${classes.down}` : classes.root
      }
      title={`${title}: ${text}`}
    >
      <div className={classes.name}>
        {name === undefined ? (
          title
        ) : (
          <Link to={names.addressOf(name)} color="inherit">
            {title}
          </Link>
        )}
      </div>
      <StateBar states={states} height={9} />
      <div className={classes.counts}>{text}</div>
    </div>
  );
}
