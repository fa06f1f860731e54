import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(1.5, 2),
  },
  title: { fontWeight: 700 },
}));

/** What stands in place of an answer where there is little room. */
export function Message(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.title}>{title}</div>
      {children}
    </div>
  );
}
