import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastStep } from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';

/**
 * What people call it, as short as it stays clear where its kind is plain. In the
 * address anything may stand as the ref of an entity.
 */
function shortName({ kind, name, title }: BlastStep): string | undefined {
  const ownName =
    kind === 'entity' ? name?.slice(name.lastIndexOf('/') + 1) : name;
  return title ?? ownName;
}

/** What can be lost, in the reader's words. */
export function useLossText() {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const shortOf = (step: BlastStep): string =>
    shortName(step) ?? t(`losses.hidden.${step.kind}`);
  return {
    /** As `eu-central-1`. */
    shortOf,
    /** As `region eu-central-1`. */
    nameOf: (step: BlastStep): string => {
      const name = shortName(step);
      return name === undefined || step.kind === 'entity'
        ? shortOf(step)
        : t(`losses.name.${step.kind}`, { name });
    },
  };
}
