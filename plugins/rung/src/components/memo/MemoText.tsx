import { lazy, ReactElement, Suspense } from 'react';

const RenderedMemo = lazy(() => import('./RenderedMemo'));

/** The memo to read, and what stands in its place until it can be rendered. */
export function MemoText(props: { memo: string; loading: ReactElement }) {
  const { memo, loading } = props;
  return (
    <Suspense fallback={loading}>
      <RenderedMemo memo={memo} />
    </Suspense>
  );
}
