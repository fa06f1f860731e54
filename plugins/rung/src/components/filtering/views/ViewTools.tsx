import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { ShareButton } from './ShareButton';
import { ViewColumns, ViewsMenu } from './ViewsMenu';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    color: theme.palette.text.primary,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    marginLeft: 'auto',
  },
  done: { fontSize: 13 },
}));

/** Keeps what a page shows for its reader, or for somebody else. */
export function ViewTools(props: { shown?: ViewColumns }) {
  const classes = useStyles();
  const [done, setDone] = useState('');
  return (
    <div className={classes.root}>
      <span className={classes.done} role="status">
        {done}
      </span>
      <ViewsMenu shown={props.shown} onDone={setDone} />
      <ShareButton onDone={setDone} />
    </div>
  );
}
