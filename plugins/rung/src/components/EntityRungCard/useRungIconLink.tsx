import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RungIcon } from '../../icon';
import { useEntityTabLink } from '../../links';
import { rungTranslationRef } from '../../translation';

/** The link to the tab, for the catalog's card about the entity. */
export function useRungIconLink() {
  const { t } = useTranslationRef(rungTranslationRef);
  const tab = useEntityTabLink();
  return {
    label: t('card.link.icon'),
    icon: <RungIcon />,
    href: tab,
    disabled: !tab,
  };
}
