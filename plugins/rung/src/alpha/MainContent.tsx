import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { faceStyles } from '../components/shared/faceStyles';
import { PageRouter } from './PageRouter';

const useStyles = makeStyles(theme => ({
  main: {
    // The header keeps a distance by itself.
    padding: theme.spacing(0, 2, 3),
    [theme.breakpoints.up('sm')]: { padding: theme.spacing(0, 3, 3) },
    ...faceStyles(theme),
  },
  // Six tabs are wider than a phone; where they cannot be scrolled by
  // themselves, they widen the whole page.
  '@global': { '.bui-Tabs': { overflowX: 'auto' } },
}));

/**
 * What is below the header of a page. The header of the new frontend system
 * has the tabs, and leaves the main landmark and the router to the page.
 */
export function MainContent(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <PageRouter>
      <main className={classes.main}>{props.children}</main>
    </PageRouter>
  );
}
