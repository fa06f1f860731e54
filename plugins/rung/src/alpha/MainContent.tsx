import { Content } from '@backstage/core-components';
import { ReactRouterV6PageRouter } from '@backstage/frontend-adapter-react-router-v6';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  // Six tabs are wider than a phone; where they cannot be scrolled by
  // themselves, they widen the whole page.
  '@global': { '.bui-Tabs': { overflowX: 'auto' } },
});

/**
 * What is below the header of a page. The header of the new frontend system
 * has the tabs, and leaves the main landmark and the router to the page.
 */
export function MainContent(props: { children: ReactNode }) {
  useStyles();
  return (
    <ReactRouterV6PageRouter>
      <main>
        <Content>{props.children}</Content>
      </main>
    </ReactRouterV6PageRouter>
  );
}
