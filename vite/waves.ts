type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** A file that is written whole: the module where it begins, with all that this needs before it runs. */
export type Wave = { readonly name: string; readonly entry: string };

/** Names the chunk of a module: of the first of the waves that needs it. One file compresses, and travels, better than many. */
export function inWaves(waves: readonly Wave[]): (id: string, graph: ModuleGraph) => string | null {
  const reached = new Map<string, string>();
  const add = (id: string, name: string, graph: ModuleGraph): void => {
    if (reached.has(id)) return;
    reached.set(id, name);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next, name, graph);
  };
  return (id, graph) => {
    if (reached.size === 0) for (const { entry, name } of waves) add(entry, name, graph);
    // A package's list of icons reaches them all; each goes where it is used.
    return id.includes('/icons/') ? null : (reached.get(id) ?? null);
  };
}
