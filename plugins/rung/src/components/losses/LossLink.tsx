import { BlastStep } from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { OptionalLink } from '../shared';
import { useLossText } from './useLossText';

/** What can be lost, and the way to what goes down with it. */
export function LossLink(props: { loss: BlastStep }) {
  const { loss } = props;
  const { kind, name } = loss;
  const links = useRungLinks();
  const { nameOf } = useLossText();
  return (
    <OptionalLink
      to={name === undefined ? undefined : links.blastRadius({ kind, name })}
    >
      {nameOf(loss)}
    </OptionalLink>
  );
}
