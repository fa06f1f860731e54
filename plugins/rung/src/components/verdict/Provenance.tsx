import { Demand } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { Explained } from '../shared';
import { ProvenanceText } from './ProvenanceText';

/** A number that tells on hover, focus and touch where it comes from. */
export function Provenance(props: { demand: Demand; children: ReactNode }) {
  const { demand, children } = props;
  return (
    <Explained explanation={<ProvenanceText demand={demand} />}>
      {children}
    </Explained>
  );
}
