import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { FieldProblem, FieldTop } from '../../requirementForm';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0.5, 0) },
  foot: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** A part of an acceptance, which has to be said, with what is wrong with it. */
export function AcceptanceInput(props: {
  id: string;
  label: string;
  hint: string;
  problem: string | undefined;
  /** The control, told what it is named and described by. */
  children: (shared: {
    size: 'small';
    variant: 'outlined';
    error: boolean;
    inputProps: Record<string, string | boolean>;
  }) => ReactNode;
}) {
  const { id, label, hint, problem, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FieldTop id={id} label={label} />
      {children({
        size: 'small',
        variant: 'outlined',
        error: problem !== undefined,
        inputProps: {
          id,
          'aria-describedby': `${id}-foot`,
          'aria-invalid': problem !== undefined,
          'aria-required': true,
        },
      })}
      <div className={classes.foot} id={`${id}-foot`}>
        {problem ? <FieldProblem>{problem}</FieldProblem> : hint}
      </div>
    </div>
  );
}
