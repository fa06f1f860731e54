import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { SourceText } from '../requirements/SourceText';
import { Move } from './useMoves';

/** From what to what something moved, and who states it if not the entity. */
export function MoveText(props: { move: Move }) {
  const { label, before, after, source } = props.move;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const now = <strong>{after}</strong>;
  return (
    <>
      {before === undefined
        ? t('history.move.is', { label, after: now })
        : t('history.move.fromTo', { label, before, after: now })}
      {source && source.type !== 'entity' && (
        <>
          {', '}
          <SourceText source={source} />
        </>
      )}
    </>
  );
}
