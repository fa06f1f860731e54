import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({ busy: { opacity: 0.5 } });

/** An older answer stays in sight, but is not taken for the one under way. */
export function Dimmed(props: { busy: boolean; children: ReactNode }) {
  const { busy, children } = props;
  const classes = useStyles();
  return (
    <div aria-busy={busy} className={busy ? classes.busy : undefined}>
      {children}
    </div>
  );
}
