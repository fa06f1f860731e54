import { MeasuredRecovery } from '@rung/backstage-plugin-rung-common';
import { byName } from './byName';
import { CatalogGraph } from './CatalogGraph';
import { ABSENT, edgeTo, isHard, targetOf } from './edges';
import { Names } from './Names';
import { NumberList } from './NumberList';
import { reversed, RowsBuilder } from './Rows';
import { statedPlaces } from './statedPlaces';
import { packStatement } from './statements';
import { GraphEntity, GraphPlace, NONE } from './types';

/** Marks a dependency as soft until it is known what it is on. */
const SOFT = 0x80000000;

/** Makes a graph of entities that are added one after the other. */
export class GraphBuilder {
  private readonly countedEnvironment: string;
  private readonly refs: string[] = [];
  private readonly numbers = NumberList.create();
  private readonly names = new Map<number, string>();
  private readonly titles = new Map<number, string>();
  /** All refs, of which some may turn out to be of nothing. */
  private readonly known = Names.create();
  private readonly knownNodes: number[] = [];
  private readonly kinds = NumberList.create();
  private readonly kindNames = Names.create();
  private readonly systems = NumberList.create();
  private readonly domains = NumberList.create();
  private readonly sources = Names.create();
  private readonly owners = RowsBuilder.create();
  private readonly ownerNames = Names.create();
  private readonly dependencies = RowsBuilder.create();
  private readonly places = RowsBuilder.create();
  private readonly placeIds = new Map<string, number>();
  private readonly placeClusters = NumberList.create();
  private readonly placeRegions = NumberList.create();
  private readonly placeZones = NumberList.create();
  private readonly clusterNames = Names.create();
  private readonly regionNames = Names.create();
  private readonly zoneNames = Names.create();
  private readonly clusterOf = NumberList.create();
  private readonly counts: number[] = [];
  private readonly looked: number[] = [];
  private readonly statements = RowsBuilder.create();
  private readonly texts = Names.create();
  private readonly measured = new Map<number, readonly MeasuredRecovery[]>();

  /** @param countedEnvironment - the one whose clusters count, in lower case */
  static create(countedEnvironment: string): GraphBuilder {
    return new GraphBuilder(countedEnvironment);
  }

  private constructor(countedEnvironment: string) {
    this.countedEnvironment = countedEnvironment;
  }

  add(entity: GraphEntity): void {
    const { entityRef, number, kind, system, domain } = entity;
    const node = this.refs.push(entityRef) - 1;
    this.knownNodes[this.known.add(entityRef)] = node;
    this.numbers.push(number);
    this.kinds.push(this.kindNames.add(kind.toLowerCase()));
    this.systems.push(system === undefined ? NONE : this.sources.add(system));
    this.domains.push(domain === undefined ? NONE : this.sources.add(domain));
    this.addNames(node, entity);
    this.addRelations(entity);
    this.addPlaces(entity);
    this.addPromises(node, entity);
  }

  build(): CatalogGraph {
    const clusterOf = this.clusterOf.packed();
    const dependencies = this.resolved(clusterOf);
    const { known, knownNodes } = this;
    return {
      size: this.refs.length,
      refs: this.refs,
      numbers: this.numbers.packed(),
      names: this.names,
      titles: this.titles,
      byName: byName(this.refs),
      nodeOf: entityRef => knownNodes[known.find(entityRef)] ?? NONE,
      kinds: this.kinds.packed(),
      kindNames: this.kindNames,
      systems: this.systems.packed(),
      domains: this.domains.packed(),
      sources: this.sources,
      owners: this.owners.rows(),
      ownerNames: this.ownerNames,
      dependencies,
      dependents: reversed(dependencies, edge =>
        isHard(edge) && targetOf(edge) !== ABSENT ? targetOf(edge) : undefined,
      ),
      places: this.places.rows(),
      placeClusters: this.placeClusters.packed(),
      placeRegions: this.placeRegions.packed(),
      placeZones: this.placeZones.packed(),
      clusterNames: this.clusterNames,
      regionNames: this.regionNames,
      zoneNames: this.zoneNames,
      clusterOf,
      counts: Uint8Array.from(this.counts),
      looked: Uint8Array.from(this.looked),
      statements: this.statements.rows(),
      texts: this.texts,
      measured: this.measured,
    };
  }

  private addNames(node: number, { entityRef, name, title }: GraphEntity) {
    if (!entityRef.endsWith(`/${name}`)) {
      this.names.set(node, name);
    }
    if (title !== undefined && title !== name) {
      this.titles.set(node, title);
    }
  }

  private addRelations({ entityRef, owners, dependsOn, soft }: GraphEntity) {
    for (const owner of owners) {
      this.owners.push(this.ownerNames.add(owner));
    }
    this.owners.endRow();
    for (const target of dependsOn) {
      // Who depends on itself says nothing of any outage.
      if (target !== entityRef) {
        const id = this.known.add(target);
        this.dependencies.push((soft?.includes(target) ? id | SOFT : id) >>> 0);
      }
    }
    this.dependencies.endRow();
  }

  private addPlaces({ places = [], cluster, looked }: GraphEntity) {
    for (const place of cluster ? statedPlaces(cluster) : places) {
      this.places.push(this.placeId(place));
    }
    this.places.endRow();
    this.clusterOf.push(cluster ? this.clusterNames.add(cluster.name) : NONE);
    this.counts.push(cluster?.environment === this.countedEnvironment ? 1 : 0);
    this.looked.push(looked ? 1 : 0);
  }

  private placeId(place: GraphPlace): number {
    const cluster = this.clusterNames.add(place.cluster);
    const region = place.region ? this.regionNames.add(place.region) : NONE;
    const zone = place.zone ? this.zoneNames.add(place.zone) : NONE;
    const key = `${cluster} ${region} ${zone}`;
    const known = this.placeIds.get(key);
    if (known !== undefined) {
      return known;
    }
    this.placeIds.set(key, this.placeClusters.length);
    this.placeClusters.push(cluster);
    this.placeRegions.push(region);
    this.placeZones.push(zone);
    return this.placeClusters.length - 1;
  }

  private addPromises(node: number, { promises = [], measured }: GraphEntity) {
    for (const promise of promises) {
      const { source, text } = promise;
      // 0 is the entity itself.
      const by = source === undefined ? 0 : this.sources.add(source) + 1;
      this.statements.push(packStatement(promise, by));
      this.statements.push(this.texts.add(text));
    }
    this.statements.endRow();
    if (measured && measured.length > 0) {
      this.measured.set(node, measured);
    }
  }

  /** The dependencies with nodes in place of what is known by its ref only. */
  private resolved(clusterOf: Uint32Array) {
    const { starts, values } = this.dependencies.rows();
    for (let node = 0; node < this.refs.length; node++) {
      for (let at = starts[node]; at < starts[node + 1]; at++) {
        const soft = values[at] >= SOFT;
        const target = this.knownNodes[(values[at] & ~SOFT) >>> 0] ?? ABSENT;
        values[at] = edgeTo(target, {
          soft,
          placing:
            target !== ABSENT &&
            clusterOf[target] !== NONE &&
            clusterOf[node] === NONE,
        });
      }
    }
    return { starts, values };
  }
}
