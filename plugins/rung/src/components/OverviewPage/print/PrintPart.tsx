import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { fontSize: 13, fontWeight: 700, margin: '0 0 4px' },
});

/** A part of the printed page, with its heading. */
export function PrintPart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}
