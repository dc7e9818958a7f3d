type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** Names the chunk of all that `entry` needs before anything else: one file compresses better than many. */
export function firstLoad(entry: string): (id: string, graph: ModuleGraph) => string | null {
  const first = new Set<string>();
  const add = (id: string, graph: ModuleGraph): void => {
    if (first.has(id)) return;
    first.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, graph);
  };
  return (id, graph) => {
    if (first.size === 0) add(entry, graph);
    // A package's list of icons reaches them all; each goes where it is used.
    return first.has(id) && !id.includes('/icons/') ? 'index' : null;
  };
}
