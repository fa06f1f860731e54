import { lazy, ReactElement, Suspense } from 'react';
import { MemoSubject } from './MemoSubject';

const RenderedMemo = lazy(() => import('./RenderedMemo'));

/**
 * The decision on one page, to read and to take along, and what stands in its place
 * until it can be written.
 */
export function Memo(props: {
  of: MemoSubject;
  /** The name of the entity, for the name of the file. */
  name: string;
  loading: ReactElement;
}) {
  const { of, name, loading } = props;
  return (
    <Suspense fallback={loading}>
      <RenderedMemo of={of} name={name} />
    </Suspense>
  );
}
