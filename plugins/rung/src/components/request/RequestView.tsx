import { ReactElement, ReactNode } from 'react';
import { RequestErrorView, RequestSubject } from './RequestErrorView';
import { StartingView } from './StartingView';
import { pauseOf } from './startup';
import { Request } from './useRequest';

/**
 * The answer, or what stands in its place: the skeleton, which takes the room
 * that the answer will, or what went wrong. A backend that seems to be starting
 * is asked again by itself. With `keep`, the last answer stays
 * in sight while another is under way.
 */
export function RequestView<T>(props: {
  request: Request<T>;
  subject: RequestSubject;
  skeleton: ReactElement;
  keep?: boolean;
  children: (value: T) => ReactNode;
}): ReactElement {
  const { request, subject, skeleton, keep, children } = props;
  const { error, loading, retry } = request;
  const value = keep && !error ? request.latest : request.value;

  if (value !== undefined) {
    return <>{children(value)}</>;
  }
  const pause = pauseOf(request, subject);
  if (pause !== undefined) {
    return <StartingView pause={pause} busy={loading} retry={retry} />;
  }
  if (error) {
    return <RequestErrorView error={error} retry={retry} subject={subject} />;
  }
  return skeleton;
}
