import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  annotationOf,
  Assessment,
  Built,
} from '@rung/backstage-plugin-rung-common';
import { lazy, Suspense } from 'react';
import { useDeclareLink, useExerciseLink } from '../../../links';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Link, Section, Snippet, WhenInSight } from '../../shared';
import { Skeleton } from '../../request';
import { BuiltSummary } from './BuiltSummary';
import { FactGroups } from './FactGroups';

const Observation = lazy(() =>
  import('./observation').then(m => ({ default: m.Observation })),
);

/** What is seen of clusters takes about as much room. */
const OBSERVATION_HEIGHT = 120;

const example = `${annotationOf('built.control-plane')}: managed
${annotationOf('built.zones')}: '3'
${annotationOf('built.backups')}: tested`;

/** Anybody has looked into clusters, whatever came of it. */
function wasLookedAt(built: Built | undefined): boolean {
  return (
    built !== undefined &&
    (built.unseen !== undefined ||
      built.checks !== undefined ||
      built.facts.some(({ source }) => source.type === 'observed'))
  );
}

/**
 * What is built today, by what that is known, and what is seen of it in clusters,
 * where any are looked at.
 */
export function BuiltSection(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { built } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const declare = useDeclareLink();
  const exercise = useExerciseLink()();
  const loading = <Skeleton height={OBSERVATION_HEIGHT} />;

  return (
    <Section
      id="built"
      title={entityT('tab.built.title')}
      summary={built && <BuiltSummary built={built} />}
      actions={
        <>
          {exercise && (
            <Link to={exercise}>{entityT('tab.built.exercise')}</Link>
          )}
          {declare && <Link to={declare}>{entityT('tab.built.declare')}</Link>}
        </>
      }
    >
      {(!built || built.facts.length === 0) && (
        <>
          <div>{entityT('tab.built.none')}</div>
          <Snippet
            text={example}
            label={entityT('tab.built.snippet')}
            copyLabel={entityT('tab.built.copy')}
            copiedText={t('word.copied')}
          />
        </>
      )}
      {built && <FactGroups built={built} />}
      {wasLookedAt(built) && (
        <WhenInSight before={loading}>
          <Suspense fallback={loading}>
            <Observation assessment={assessment} />
          </Suspense>
        </WhenInSight>
      )}
    </Section>
  );
}
