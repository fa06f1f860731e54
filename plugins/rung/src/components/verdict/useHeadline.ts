import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { HeadlineKind, headlineKind } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Headlined, headlineOf } from './headlineOf';

/** The verdict in a few words, the same wherever it is a headline. */
export function useHeadline(assessment: Headlined): {
  kind: HeadlineKind;
  text: string;
} {
  const { t } = useTranslationRef(rungTranslationRef);
  return { kind: headlineKind(assessment), text: headlineOf(assessment, t) };
}
