import { TestApiProvider } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import { PageRouter } from './PageRouter';

jest.mock('@backstage/frontend-adapter-react-router-v6', () => ({
  ReactRouterV6PageRouter: () => {
    throw new TypeError('routes.resolvePath is not a function');
  },
}));

describe('PageRouter', () => {
  it('leaves a page as it is where the app has no history, as in Backstage 1.55', () => {
    render(
      <TestApiProvider apis={[]}>
        <PageRouter>The page</PageRouter>
      </TestApiProvider>,
    );
    expect(screen.getByText('The page')).toBeInTheDocument();
  });
});
