type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** A file that is written whole: the modules where it begins, with all that these need before they run. */
export type Load = { readonly name: string; readonly entries: readonly string[] };

/** A package's index reaches all it has; of these only some are used, each where a page needs it. */
const WHERE_USED = /\/icons\/|\/(?:useQueries|queriesObserver|infiniteQueryBehavior)\.js$/;

type Group = {
  readonly name: (id: string, graph: ModuleGraph) => string | null;
  readonly debugName: string;
  readonly priority: number;
};

/**
 * A chunk for each load, of what none before it has: one file compresses, and travels, better than many. An earlier one goes
 * first also with what it takes along, so that no two import each other.
 */
export function inLoads(loads: readonly Load[]): Group[] {
  const reached = new Map<string, string>();
  const add = (id: string, name: string, graph: ModuleGraph): void => {
    if (reached.has(id)) return;
    reached.set(id, name);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, name, graph);
  };
  const nameOf = (id: string, graph: ModuleGraph): string | null => {
    if (reached.size === 0)
      for (const { entries, name } of loads) for (const entry of entries) add(entry, name, graph);
    return WHERE_USED.test(id) ? null : (reached.get(id) ?? null);
  };
  return loads.map(({ name }, at) => ({
    name: (id, graph) => (nameOf(id, graph) === name ? name : null),
    debugName: name,
    priority: loads.length - at,
  }));
}
