import {
  AnyRouteRefParams,
  ExternalRouteRef,
  RouteFunc,
  RouteRef,
  SubRouteRef,
  useRouteRef,
} from '@backstage/core-plugin-api';

/**
 * The path of a route, or undefined where the portal has not installed it. An
 * adopter may take the card without the page, and what is shown then has no
 * link in place of a broken one. The hook throws only after its own hooks have
 * run, which is what makes the catch safe.
 */
export function useOptionalRouteRef<TParams extends AnyRouteRefParams>(
  routeRef:
    | RouteRef<TParams>
    | SubRouteRef<TParams>
    | ExternalRouteRef<TParams, boolean>,
): RouteFunc<TParams> | undefined {
  try {
    return useRouteRef(routeRef as ExternalRouteRef<TParams, true>);
  } catch {
    return undefined;
  }
}
