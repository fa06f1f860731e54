import { makeStyles } from '@material-ui/core/styles';
import { CSSProperties, ReactNode, Ref } from 'react';
import { focusOutline } from './focusOutline';

const useStyles = makeStyles(theme => ({
  root: {
    overflowX: 'auto',
    // What is only for screen readers is placed within, not on the page.
    position: 'relative',
    '&:focus-visible': focusOutline(theme, -2),
  },
}));

/** Holds what may be larger than its place on the page, to scroll by itself. */
export function ScrollRegion(props: {
  label: string;
  id?: string;
  className?: string;
  style?: CSSProperties;
  regionRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  const { label, id, className, style, regionRef, children } = props;
  const { root } = useStyles();
  return (
    <div
      id={id}
      ref={regionRef}
      className={className ? `${root} ${className}` : root}
      style={style}
      role="region"
      aria-label={label}
      // What scrolls has to be within reach of the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
