import { Assessment, StatedTexts } from '@rung/backstage-plugin-rung-common';

/** What the entity states itself, as its annotations do. */
export function ownRequirements(assessment: Assessment): StatedTexts {
  return Object.fromEntries(
    assessment.demands
      .filter(({ source }) => source.type === 'entity')
      .map(({ key, text = '', guess }) => [key, guess ? `${text}?` : text]),
  );
}
