import { IconLinkVertical } from '@backstage/core-components';
import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import rungPlugin from '../../alpha';
import { component } from '../../__testUtils__/entities';
import { entityContentRouteRef } from '../../routes';

const iconLink = createExtensionTester(
  rungPlugin.getExtension('entity-icon-link:rung'),
);
const useProps = iconLink.get(EntityIconLinkBlueprint.dataRefs.useProps);

function IconLink() {
  return <IconLinkVertical {...useProps()} />;
}

describe('entity-icon-link:rung', () => {
  it('leads to the tab where it is installed', () => {
    const { unmount } = renderInTestApp(<IconLink />, {
      mountedRoutes: { '/tab': entityContentRouteRef },
    });
    expect(screen.getByRole('link', { name: 'Rung' })).toHaveAttribute(
      'href',
      '/tab',
    );
    unmount();

    renderInTestApp(<IconLink />);
    expect(screen.getByText('Rung')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Rung' }),
    ).not.toBeInTheDocument();
  });

  it('is for what is assessed', () => {
    const filter = iconLink.get(
      EntityIconLinkBlueprint.dataRefs.filterFunction,
    )!;
    expect(filter(component({}))).toBe(true);
    expect(filter({ ...component({}), kind: 'Group' })).toBe(false);
  });
});
