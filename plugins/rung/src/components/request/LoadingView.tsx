import { Stack } from '../shared';
import { Skeleton } from './Skeleton';

/** Takes about the room of what is on its way, part by part. */
export function LoadingView(props: {
  /** What is under way, for those who do not see it. */
  label: string;
  heights: readonly [number, ...number[]];
}) {
  const { label, heights } = props;
  const [first, ...others] = heights;
  return (
    <Stack>
      <Skeleton height={first} label={label} />
      {others.map((height, index) => (
        <Skeleton key={index} height={height} />
      ))}
    </Stack>
  );
}
